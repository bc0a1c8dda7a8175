import { me, ownerOf } from '../session/session'
import type { Photo } from '../outbox/item'
import * as store from '../outbox/store'
import type { Picked, Typed } from './typed'

/** A draft as it lies on the device: photos of the server by hash alone, own ones with bytes. */
interface Draft {
    typed: Omit<Typed, 'photos'>
    photos: readonly (Photo | string)[]
}

/** Where the draft of a claim lies; `claim` is the one that is mended, null for a new one. */
export function draftKey(claim: string | null): string {
    const who = me.get()
    const owner = who === null || who === 'starting' ? '' : ownerOf(who)
    return `${owner}/${claim ?? 'new'}`
}

export function shown(photo: Photo): Picked {
    const url = URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }))
    return { sha256: photo.sha256, url, photo }
}

export async function saveDraft(key: string, typed: Typed): Promise<void> {
    const { photos, ...words } = typed
    const draft: Draft = {
        typed: words,
        photos: photos.map((picked) => picked.photo ?? picked.sha256),
    }
    await store.keepDraft(key, draft)
}

/** The draft under a key; `known` are the claim's photos on the server. */
export async function readDraft(key: string, known: readonly Picked[]): Promise<Typed | null> {
    const found = (await store.draft(key)) as Draft | undefined
    if (found === undefined) return null
    const photos = found.photos.flatMap((photo) =>
        typeof photo === 'string' ? known.filter((one) => one.sha256 === photo) : [shown(photo)],
    )
    return { ...found.typed, photos }
}

/** A claim that waits on the phone, as typed; null if it has been sent meanwhile. */
export async function readItem(id: string, known: readonly Picked[]): Promise<Typed | null> {
    const item = await store.item(id)
    if (item === undefined) return null
    const own = (await store.photos(id)).map(shown)
    const { content } = item
    return {
        item: content.item,
        occurredOn: content.occurredOn,
        count: String(content.count),
        event: content.event ?? '',
        description: content.description,
        photos: content.evidence.flatMap((hash) =>
            [...own, ...known].filter((one) => one.sha256 === hash).slice(0, 1),
        ),
    }
}
