import type { Turnout } from './live'
import type { Frozen } from './result'

/** How far something has come. */
export interface Count {
    done: number
    of: number
}

/** A row of the screen. */
export interface Row extends Count {
    key: string
    title: string
}

/** What is counted now: slips and credentials before casting, then ballots. */
export function measure(state: Turnout['state']): 'handed-out' | 'collected' | 'cast' {
    if (state === 'PREPARED') return 'handed-out'
    return state === 'COLLECTING' ? 'collected' : 'cast'
}

/**
 * What the rows say. Before casting: how many of the roll hold a slip or a credential, while
 * credentials are collected of those groups alone that collect them; from then on how many of those
 * have cast.
 */
export function tally({ state, groups }: Pick<Turnout, 'state' | 'groups'>): Row[] {
    const shown = state === 'COLLECTING' ? groups.filter(({ mode }) => mode === 'LINKS') : groups
    return shown.map(({ key, title, roll, issued, cast }) =>
        measure(state) === 'cast'
            ? { key, title, done: cast, of: issued }
            : { key, title, done: issued, of: roll },
    )
}

/** The rows now; once there is a board they are as frozen on it. */
export function rowsOf(turnout: Turnout, board: Pick<Frozen, 'groups'> | undefined): Row[] {
    return board
        ? board.groups.map(({ key, title, issued, cast }) => ({
              key,
              title,
              done: cast,
              of: issued,
          }))
        : tally(turnout)
}

/** All rows together. */
export function total(rows: readonly Count[]): Count {
    return rows.reduce<Count>((sum, row) => ({ done: sum.done + row.done, of: sum.of + row.of }), {
        done: 0,
        of: 0,
    })
}
