import type { VoterMode } from '../../gql/graphql'

interface Group {
    mode: VoterMode
    roll: number
    issued: number
}

/** The groups whose voters have personal links. */
export function linkGroups<G extends Group>(groups: readonly G[]): G[] {
    return groups.filter((group) => group.mode === 'LINKS')
}

/** The groups whose voters draw slips. */
export function slipGroups<G extends Group>(groups: readonly G[]): G[] {
    return groups.filter((group) => group.mode === 'SLIPS')
}

/** Whether there is somebody who collects a credential. */
export function collects(groups: readonly Group[]): boolean {
    return linkGroups(groups).some((group) => group.roll > 0)
}

/** The groups with slips that have voters and no slips yet. */
export function lackingSlips<G extends Group>(groups: readonly G[]): G[] {
    return slipGroups(groups).filter((group) => group.roll > 0 && group.issued === 0)
}

/**
 * The groups with links whose ballots would not be anonymous, and whose voters were not told so:
 * of a roll that is too small nobody needs to be waited for, of the others enough may still
 * collect.
 */
export function tooSmall<G extends Group & { declared: boolean }>(
    groups: readonly G[],
    minimum: number,
    by: 'roll' | 'issued',
): G[] {
    return linkGroups(groups).filter(
        (group) => group.roll > 0 && !group.declared && group[by] < minimum,
    )
}

/** What was given out, by the modes that there are: slips, credentials or both. */
export function given(groups: readonly Group[]): 'SLIPS' | 'LINKS' | 'BOTH' {
    const links = linkGroups(groups).length
    if (links === 0) return 'SLIPS'
    return links === groups.length ? 'LINKS' : 'BOTH'
}
