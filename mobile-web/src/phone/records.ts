import { phoneDatabase } from './database'

/** How a record becomes another; what it throws changes nothing and is thrown on. */
export type Next<R> = (before: R | undefined) => R

/** Records on this phone, each under its id, in a database of their own. */
export function phoneRecords<R extends { id: string }>(name: string, store: string) {
    const within = phoneDatabase(name, (db) => {
        db.createObjectStore(store, { keyPath: 'id' })
    })

    async function change(
        id: string,
        next: Next<R>,
        durability: IDBTransactionDurability = 'strict',
    ): Promise<R> {
        const changed = await within(async (db) => {
            const work = db.transaction(store, 'readwrite', { durability })
            const before = (await work.store.get(id)) as R | undefined
            const after = attempt(() => next(before))
            if ('done' in after) await work.store.put(after.done)
            await work.done
            return after
        })
        if ('done' in changed) return changed.done
        throw changed.thrown
    }

    return {
        find: (id: string): Promise<R | undefined> =>
            within((db) => db.get(store, id) as Promise<R | undefined>),
        all: (): Promise<R[]> => within((db) => db.getAll(store) as Promise<R[]>),
        /**
         * Changes a record, or makes it, and gives it as it is then; two windows change it one
         * after the other. It is on the disk when this comes back, unless `relaxed`.
         */
        change,
    }
}

/** The outcome of a rule as a value, so that what it throws is not taken for a database's fault. */
function attempt<T>(rule: () => T): { done: T } | { thrown: unknown } {
    try {
        return { done: rule() }
    } catch (thrown) {
        return { thrown }
    }
}
