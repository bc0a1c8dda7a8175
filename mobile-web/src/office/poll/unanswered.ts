import type { Card } from './make-links'
import type { Person } from './voters'

interface Group {
    key: string
}

interface Batch {
    group: string
    cards: readonly Card[]
}

/** Cards that were sent and not answered, by what was asked for: their links may be registered. */
export class Unanswered {
    readonly #batches = new Map<string, Batch & { cards: Card[] }>()
    /** Those that cannot be sent again as they were, of people who have seen no other. */
    #unseen: Batch[] = []

    /** What was sent when the same was asked for before. */
    of(name: string): Card[] | undefined {
        return this.#batches.get(name)?.cards
    }

    add(name: string, group: Group, cards: Card[]): void {
        this.#batches.set(name, { group: group.key, cards })
    }

    /** Sends it no more: it was refused. What an earlier try may have registered is not seen yet. */
    drop(name: string): void {
        const batch = this.#batches.get(name)
        if (batch) this.#unseen.push(batch)
        this.#batches.delete(name)
    }

    /** Forgets what was sent for people of a group who have newer cards, and for them alone. */
    replace(group: Group, cards: readonly Card[]): void {
        for (const [name, batch] of this.#batches) {
            const isOlder = batch.cards.some((one) => isOf(one, cards))
            if (batch.group === group.key && isOlder) this.drop(name)
        }
        this.#unseen = this.#unseen
            .map((batch) =>
                batch.group === group.key
                    ? { ...batch, cards: batch.cards.filter((one) => !isOf(one, cards)) }
                    : batch,
            )
            .filter((batch) => batch.cards.length > 0)
    }

    /** Whether there is one for somebody as a voter of a group. */
    has(group: Group, voter: Person): boolean {
        return this.#all().some((batch) => batch.group === group.key && isOf(voter, batch.cards))
    }

    get any(): boolean {
        return this.#all().length > 0
    }

    #all(): Batch[] {
        return [...this.#batches.values(), ...this.#unseen]
    }
}

function isOf(person: Pick<Person, 'number'>, cards: readonly Card[]): boolean {
    return cards.some(({ number }) => number === person.number)
}
