import type { PollState, PollStep } from '../../gql/graphql'

/** What China has kept to since 1991: one offset all year round. */
const offset = '+08:00'
const zone = 'Asia/Shanghai'

/** The ends of both windows, as `datetime-local` fields have them; empty for none. */
export interface Ends {
    collectUntil: string
    castUntil: string
}
export type End = keyof Ends

/** What is wrong with an end. */
export type EndFault = 'past' | 'shortened' | 'overlap'

/** The ends as the contract has them. */
export interface Announced {
    collectUntil: string | null
    castUntil: string | null
}

/** An instant as a `datetime-local` field shows it in the organisation's time zone. */
export function typedOf(instant: string | null): string {
    if (instant === null) return ''
    const shown = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
    })
    return shown.format(new Date(instant)).replace(' ', 'T')
}

/** The instant that was typed; null for none. */
export function instantOf(typed: string): string | null {
    return typed === '' ? null : `${typed.slice(0, 16)}:00${offset}`
}

/** The ends that may still be said where a poll stands: once casting has begun, only its own. */
export function openEnds(state: PollState, collecting: boolean): End[] {
    if (state === 'OPEN') return ['castUntil']
    if (state !== 'PREPARED' && state !== 'COLLECTING') return []
    return collecting ? ['collectUntil', 'castUntil'] : ['castUntil']
}

/** The ends that were typed and are not announced yet, as the command takes them. */
export function changedEnds(typed: Ends, was: Announced): Partial<Record<End, string>> {
    const changed: Partial<Record<End, string>> = {}
    for (const end of ['collectUntil', 'castUntil'] as const) {
        const next = instantOf(typed[end])
        if (next !== null && typed[end] !== typedOf(was[end])) changed[end] = next
    }
    return changed
}

/** Whether voters may know the ends, by their links or as anything has begun: they count on them. */
export function areAnnounced(poll: {
    state: PollState
    history: readonly { step: PollStep }[]
}): boolean {
    const links: readonly PollStep[] = ['LINKS_REGISTERED', 'LINK_REPLACED']
    return poll.state !== 'PREPARED' || poll.history.some(({ step }) => links.includes(step))
}

/** What is wrong with the ends that changed; those that are announced only move to later. */
export function endFaults(
    typed: Ends,
    was: Announced,
    announced: boolean,
    now: number,
): Partial<Record<End, EndFault>> {
    const faults: Partial<Record<End, EndFault>> = {}
    const changed = changedEnds(typed, was)
    for (const [end, instant] of Object.entries(changed) as [End, string][]) {
        const before = was[end]
        if (announced && before !== null && Date.parse(instant) < Date.parse(before)) {
            faults[end] = 'shortened'
        } else if (Date.parse(instant) <= now) {
            faults[end] = 'past'
        }
    }
    const collect = changed.collectUntil ?? was.collectUntil
    const cast = changed.castUntil ?? was.castUntil
    if (Object.keys(faults).length === 0 && collect !== null && cast !== null) {
        if (Date.parse(cast) <= Date.parse(collect)) faults.castUntil = 'overlap'
    }
    return faults
}
