import type { Card } from './make-links'
import type { Person } from './voters'

type Group = { key: string }

/** Cards that were sent and not answered, by what was asked for: their links may be registered. */
export class Unanswered {
    readonly #batches = new Map<string, { group: string; cards: Card[] }>()

    /** What was sent when the same was asked for before. */
    of(name: string): Card[] | undefined {
        return this.#batches.get(name)?.cards
    }

    add(name: string, group: Group, cards: Card[]): void {
        this.#batches.set(name, { group: group.key, cards })
    }

    drop(name: string): void {
        this.#batches.delete(name)
    }

    /** Forgets what was sent for people of a group who have newer cards. */
    replace(group: Group, cards: readonly Card[]): void {
        for (const [name, batch] of this.#batches) {
            const isOlder = batch.cards.some((one) => isOf(one, cards))
            if (batch.group === group.key && isOlder) this.#batches.delete(name)
        }
    }

    /** Whether there is one for somebody as a voter of a group. */
    has(group: Group, voter: Person): boolean {
        return [...this.#batches.values()].some(
            (batch) => batch.group === group.key && isOf(voter, batch.cards),
        )
    }

    get any(): boolean {
        return this.#batches.size > 0
    }
}

function isOf(person: Pick<Person, 'number'>, cards: readonly Card[]): boolean {
    return cards.some(({ number }) => number === person.number)
}
