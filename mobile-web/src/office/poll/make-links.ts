import { makeSlips } from './make-slips'
import type { Person } from './voters'

/** One voter's personal link, to be printed or copied. */
export interface Card extends Person {
    /** The title of the voter's group. */
    title: string
    /** The group's prefix, a full stop, and the token in Base64url. */
    text: string
    /** SHA-256 of the token's bytes: what alone the server is told. */
    hash: string
}

/** Makes a personal link for each of the voters, of fresh random tokens as slips have them. */
export async function makeLinks(
    group: { title: string; slipPrefix: string },
    voters: readonly Person[],
): Promise<Card[]> {
    const made = await makeSlips(group.slipPrefix, voters.length)
    return voters.flatMap(({ number, name, unit }, i) => {
        const slip = made[i]
        return slip ? [{ number, name, unit, title: group.title, ...slip }] : []
    })
}

/** The cards once some were made anew: whoever has a new link has no other. */
export function withNew(cards: readonly Card[], made: readonly Card[]): Card[] {
    const anew = new Set(made.map((card) => card.number))
    return [...made, ...cards.filter((card) => !anew.has(card.number))]
}
