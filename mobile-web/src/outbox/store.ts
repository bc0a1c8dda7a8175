import type { DBSchema } from 'idb'
import { phoneDatabase } from '../phone/database'
import type { Item, Photo } from './item'

interface Schema extends DBSchema {
    items: { key: string; value: Item; indexes: { owner: string } }
    photos: { key: [string, number]; value: Photo }
    drafts: { key: string; value: unknown }
}

const within = phoneDatabase<Schema>('gongping', (db) => {
    db.createObjectStore('items', { keyPath: 'id' }).createIndex('owner', 'owner')
    db.createObjectStore('photos')
    db.createObjectStore('drafts')
})

function photosOf(id: string): IDBKeyRange {
    return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])
}

/** Keeps an item and its photos: both or, if the device has no room, neither. */
export async function keep(item: Item, photos: readonly Photo[]): Promise<void> {
    await within((db) => {
        const work = db.transaction(['items', 'photos'], 'readwrite', { durability: 'strict' })
        return Promise.all([
            work.objectStore('photos').delete(photosOf(item.id)),
            ...photos.map((photo, i) => work.objectStore('photos').put(photo, [item.id, i])),
            work.objectStore('items').put(item),
            work.done,
        ])
    })
}

/** Notes how an item fared; one that was taken out or mended meanwhile stays as it is. */
export async function note(item: Item): Promise<void> {
    await within(async (db) => {
        const work = db.transaction('items', 'readwrite')
        if ((await work.store.get(item.id))?.revision === item.revision) await work.store.put(item)
        await work.done
    })
}

export function item(id: string): Promise<Item | undefined> {
    return within((db) => db.get('items', id))
}

/** An owner's items, oldest first. */
export async function itemsOf(owner: string): Promise<Item[]> {
    const found = await within((db) => db.getAllFromIndex('items', 'owner', owner))
    return found.sort((a, b) => a.addedAt.localeCompare(b.addedAt))
}

export function photos(id: string): Promise<Photo[]> {
    return within((db) => db.getAll('photos', photosOf(id)))
}

/** Takes an item out; with a revision given, only if it was not mended meanwhile. */
export async function remove(id: string, revision?: number): Promise<void> {
    await within(async (db) => {
        const work = db.transaction(['items', 'photos'], 'readwrite')
        const items = work.objectStore('items')
        const held = await items.get(id)
        if (revision === undefined || held?.revision === revision) {
            await Promise.all([work.objectStore('photos').delete(photosOf(id)), items.delete(id)])
        }
        await work.done
    })
}

/** Keeps what is half typed under a key, which begins with its owner. */
export async function keepDraft(key: string, draft: unknown): Promise<void> {
    await within((db) => db.put('drafts', draft, key))
}

export function draft(key: string): Promise<unknown> {
    return within((db) => db.get('drafts', key))
}

export async function dropDraft(key: string): Promise<void> {
    await within((db) => db.delete('drafts', key))
}
