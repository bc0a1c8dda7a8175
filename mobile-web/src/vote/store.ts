import type { DBSchema } from 'idb'
import { phoneDatabase } from '../phone/database'
import type { Held } from './held'

interface Schema extends DBSchema {
    ballots: { key: string; value: Held }
}

/** What could not be written, in a browser without room or without storage: lives as the page. */
const adrift = new Map<string, Held>()

const { open: database, forget } = phoneDatabase<Schema>('gongping-slips', (db) => {
    db.createObjectStore('ballots', { keyPath: 'id' })
})

async function onDisk(id: string, next: (before: Held | undefined) => Held): Promise<Held> {
    const work = (await database()).transaction('ballots', 'readwrite', { durability: 'strict' })
    const after = next(await work.store.get(id))
    await Promise.all([work.store.put(after), work.done])
    return after
}

/** Phones close a database behind a page's back: it is opened anew once before giving up. */
async function twice<T>(work: () => Promise<T>): Promise<T> {
    try {
        return await work()
    } catch {
        forget()
        return work()
    }
}

export async function found(id: string): Promise<Held | undefined> {
    if (adrift.has(id)) return adrift.get(id)
    try {
        return await twice(async () => (await database()).get('ballots', id))
    } catch {
        return undefined
    }
}

/**
 * Changes what is kept of one slip and gives it as it is then; two windows change it one after the
 * other. It is on the disk when this comes back, where the browser lets it: people in the hall must
 * be able to vote even if not.
 */
export async function change(id: string, next: (before: Held | undefined) => Held): Promise<Held> {
    if (!adrift.has(id)) {
        try {
            return await twice(() => onDisk(id, next))
        } catch {
            // Goes on below, for this page alone.
        }
    }
    const after = next(await found(id))
    adrift.set(id, after)
    return after
}
