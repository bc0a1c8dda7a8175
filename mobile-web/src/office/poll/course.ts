import type { PollDetailFragment } from '../../gql/graphql'
import { collects, lackingSlips, linkGroups } from './groups'

/** What the office does with a poll, in this order. */
export const steps = ['roll', 'mode', 'ends', 'hand-out', 'collect', 'vote', 'close'] as const
export type StepKey = (typeof steps)[number]

/** Whether a step is behind, next, possible at any time now, or still ahead. */
export type At = 'done' | 'now' | 'free' | 'ahead'

type Poll = Pick<PollDetailFragment, 'state' | 'groups'>
interface Roll {
    key: string
    voters: readonly { linked: boolean }[]
}

/** How many voters of groups with links have none yet; undefined where that is not known. */
export function withoutLink(poll: Poll, roll: readonly Roll[] | undefined): number | undefined {
    const links = linkGroups(poll.groups).filter((group) => group.roll > 0)
    if (links.length === 0) return 0
    if (roll === undefined) return undefined
    return roll
        .filter(({ key }) => links.some((group) => group.key === key))
        .flatMap((group) => group.voters)
        .filter((voter) => !voter.linked).length
}

/** The steps of a poll and where each stands; credentials are collected for links only. */
export function courseOf(poll: Poll, unlinked: number | undefined): { key: StepKey; at: At }[] {
    const links = collects(poll.groups)
    const handedOut = lackingSlips(poll.groups).length === 0 && unlinked === 0
    const at = places(poll, links, handedOut)
    return steps.filter((key) => links || key !== 'collect').map((key) => ({ key, at: at[key] }))
}

function places(poll: Poll, links: boolean, handedOut: boolean): Record<StepKey, At> {
    const slips = lackingSlips(poll.groups).length === 0
    switch (poll.state) {
        case 'PREPARED':
            return {
                roll: 'free',
                mode: 'free',
                ends: 'free',
                'hand-out': handedOut ? 'done' : 'now',
                collect: handedOut ? 'now' : 'ahead',
                vote: handedOut && !links ? 'now' : 'ahead',
                close: 'ahead',
            }
        case 'COLLECTING':
            return {
                roll: 'done',
                mode: 'done',
                ends: 'free',
                'hand-out': slips ? 'done' : 'now',
                collect: 'now',
                vote: 'free',
                close: 'ahead',
            }
        default:
            return {
                roll: 'done',
                mode: 'done',
                ends: 'free',
                'hand-out': 'done',
                collect: 'done',
                vote: 'done',
                close: 'now',
            }
    }
}
