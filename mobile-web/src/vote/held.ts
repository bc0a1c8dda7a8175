import { sha256 } from '../number/uuid'
import type { Given, Typed } from '../ballot/rows'
import { change, found } from './store'

/**
 * How far this phone has come with a slip. `draft`: marks may be changed. `sent`: these very marks
 * went out, and perhaps arrived; only they may go out again. `cast`: there is the receipt, and no
 * marks are kept.
 */
export type Stage =
    | { at: 'draft' }
    | { at: 'sent'; marks: readonly Given[]; board: string }
    | { at: 'cast'; receipt: string; board: string }

/** What this phone keeps of one slip; the slip itself is kept nowhere. */
export interface Held {
    id: string
    /** Marks as typed. */
    typed: Typed
    stage: Stage
}

/**
 * The name under which a slip's ballot lies on the phone; it does not give the slip away. Without
 * HTTPS browsers have no SHA-256, and FNV-1a (32 bits, so that nothing leads back) stands in.
 */
export async function nameOf(slip: string): Promise<string> {
    const bytes = new TextEncoder().encode(slip)
    if ((crypto.subtle as SubtleCrypto | undefined) !== undefined) return sha256(bytes.buffer)
    let hash = 0x811c9dc5
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
    return hash.toString(16)
}

const blank = (id: string): Held => ({ id, typed: {}, stage: { at: 'draft' } })

export async function heldBallot(id: string): Promise<Held> {
    return (await found(id)) ?? blank(id)
}

function step(
    id: string,
    next: (now: Held) => Held,
    durability?: IDBTransactionDurability,
): Promise<Held> {
    return change(id, (before) => next(before ?? blank(id)), durability)
}

/** Keeps marks as typed, as long as they can still be changed; a phone's disk may take its time. */
export function typed(id: string, marks: Typed): Promise<Held> {
    const next = (now: Held) => (now.stage.at === 'draft' ? { ...now, typed: marks } : now)
    return step(id, next, 'relaxed')
}

/**
 * Notes what is about to be sent, before it is sent. It is `mine` unless another window of the slip
 * has sent before: then nothing is noted, and nothing may be sent by this confirmation.
 */
export async function casting(
    id: string,
    ballot: { typed: Typed; marks: readonly Given[]; board: string },
): Promise<{ held: Held; mine: boolean }> {
    const { marks, board } = ballot
    let mine = false
    const held = await step(id, (now) => {
        mine = now.stage.at === 'draft'
        return mine ? { id, typed: ballot.typed, stage: { at: 'sent', marks, board } } : now
    })
    return { held, mine }
}

/** The box did not take these marks: they may be changed again, unless others were sent since. */
export function refused(id: string, marks: readonly Given[]): Promise<Held> {
    return step(id, (now) => {
        const same =
            now.stage.at === 'sent' && JSON.stringify(now.stage.marks) === JSON.stringify(marks)
        return same ? { ...now, stage: { at: 'draft' } } : now
    })
}

/** The ballot is in the box: keeps the receipt, and forgets the marks. */
export function cast(id: string, receipt: string, board: string): Promise<Held> {
    return step(id, () => ({ id, typed: {}, stage: { at: 'cast', receipt, board } }))
}

/** Forgets a draft that can no longer become a ballot. */
export async function dropped(id: string): Promise<Held> {
    const now = await heldBallot(id)
    if (Object.keys(now.typed).length === 0) return now
    return step(id, (then) => (then.stage.at === 'draft' ? blank(id) : then))
}
