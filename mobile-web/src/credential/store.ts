import type { DBSchema } from 'idb'
import { phoneDatabase } from '../phone/database'
import type { Held } from './held'

interface Schema extends DBSchema {
    votes: { key: string; value: Held }
}

const { open: database } = phoneDatabase<Schema>('gongping-credentials', (db) => {
    db.createObjectStore('votes', { keyPath: 'id' })
})

export async function heldVote(id: string): Promise<Held | undefined> {
    return (await database()).get('votes', id)
}

/** All votes on this phone. */
export async function heldVotes(): Promise<Held[]> {
    return (await database()).getAll('votes')
}

/**
 * Changes one vote, or makes it, and gives it as it is then; two windows change it one after the
 * other. It is on the disk when this comes back: what is sent next must not be lost.
 */
export async function change(id: string, next: (before: Held | undefined) => Held): Promise<Held> {
    const db = await database()
    const work = db.transaction('votes', 'readwrite', { durability: 'strict' })
    const after = next(await work.store.get(id))
    await work.store.put(after)
    await work.done
    return after
}
