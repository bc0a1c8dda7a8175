import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RequestUploadDocument, SubmitClaimDocument } from '../gql/graphql'
import { enter, leave } from '../session/session'
import type { Item, Photo } from './item'
import { delivered, waiting } from './item'
import { add, discard, flush, look, retry } from './outbox'
import * as store from './store'

const hashes = {
    upload: RequestUploadDocument.__meta__?.hash as string,
    submit: SubmitClaimDocument.__meta__?.hash as string,
}

const photo: Photo = {
    sha256: 'a'.repeat(64),
    bytes: new Uint8Array([1, 2, 3]).buffer,
    type: 'image/webp',
    capturedAt: null,
}

function item(id: string, changes: Partial<Item> = {}): Item {
    return {
        id,
        revision: 1,
        owner: 'fulian/1007',
        command: { kind: 'submit', cycle: 'y1' },
        content: {
            item: 'web',
            title: '网络宣传稿件被采用',
            occurredOn: '2026-06-01',
            count: 1,
            event: null,
            description: '慰问活动报道',
            evidence: [photo.sha256],
        },
        photos: 1,
        state: 'waiting',
        refusals: [],
        tries: 0,
        addedAt: '2026-06-02T00:00:00Z',
        ...changes,
    }
}

interface Sent {
    what: 'upload' | 'submit' | 'put'
    input?: Record<string, unknown>
}

let sent: Sent[]
let refusals: unknown[]
let broken: Sent['what'] | null
/** What comes back for a photo instead of the server's answer. */
let portal: Response | null

/** A server that takes everything, but breaks the connection at `broken` and refuses `refusals`. */
function serve(url: string, init: RequestInit): Promise<Response> {
    if (init.method === 'PUT') {
        const taken = answer('put', undefined, {})
        return portal === null ? taken : Promise.resolve(portal.clone())
    }
    const body = JSON.parse(init.body as string) as {
        variables: { input: Record<string, unknown> }
        extensions: { persistedQuery: { sha256Hash: string } }
    }
    const { input } = body.variables
    if (body.extensions.persistedQuery.sha256Hash === hashes.upload) {
        const upload = { url: `/evidence/${url}`, ticket: 't', stored: false }
        return answer('upload', input, { data: { requestUpload: { upload, refusals: [] } } })
    }
    return answer('submit', input, { data: { submitClaim: { claim: null, refusals } } })
}

function answer(what: Sent['what'], input: Sent['input'], json: unknown): Promise<Response> {
    sent.push(input === undefined ? { what } : { what, input })
    if (broken === what) return Promise.reject(new TypeError('broken'))
    return Promise.resolve(Response.json(json))
}

beforeEach(async () => {
    sent = []
    refusals = []
    broken = null
    portal = null
    vi.stubGlobal('fetch', serve)
    const organisation = { id: 'o', code: 'fulian', name: '妇联' }
    const who = { number: '1007', name: '陈晓梅', roles: ['STAFF' as const], staff: null }
    enter({ accessToken: 't', me: { ...who, mustChangePassword: false, organisation } })
    for (const old of await store.itemsOf('fulian/1007')) await store.remove(old.id)
    await look()
})

afterEach(() => {
    leave()
    vi.unstubAllGlobals()
})

const steps = () => sent.map(({ what }) => what)

describe('the outbox', () => {
    it('sends photos, then the claim, and forgets both once the server has them', async () => {
        const before = delivered.get()
        await store.keep(item('i1'), [photo])
        await flush()
        expect(steps()).toEqual(['upload', 'put', 'submit'])
        expect(sent[2]?.input).toMatchObject({ id: 'i1', cycle: 'y1' })
        expect(sent[2]?.input?.content).not.toHaveProperty('title')
        expect(await store.itemsOf('fulian/1007')).toEqual([])
        expect(await store.photos('i1')).toEqual([])
        expect(delivered.get()).toBe(before + 1)
    })

    it.each(['upload', 'put', 'submit'] as const)(
        'loses nothing when the connection breaks at %s, and repeats with the same id',
        async (step) => {
            broken = step
            await store.keep(item('i2'), [photo])
            await flush()
            expect(waiting.get()).toMatchObject([{ id: 'i2', state: 'waiting', tries: 1 }])
            expect(await store.photos('i2')).toHaveLength(1)
            broken = null
            sent = []
            await flush()
            expect(sent.at(-1)).toMatchObject({ what: 'submit', input: { id: 'i2' } })
            expect(waiting.get()).toEqual([])
        },
    )

    it('keeps a refused claim with its reason, and sends it again only when asked', async () => {
        refusals = [
            { code: 'OUTSIDE_CYCLE', message: '不在周期内', path: ['content', 'occurredOn'] },
        ]
        await store.keep(item('i3'), [])
        await flush()
        expect(waiting.get()).toMatchObject([{ id: 'i3', state: 'refused', refusals }])
        sent = []
        await flush()
        expect(sent).toEqual([])
        refusals = []
        const [held] = waiting.get()
        if (held) await retry(held)
        expect(waiting.get()).toEqual([])
    })

    it('holds back a photo that the server refuses, with its words', async () => {
        portal = Response.json({ code: 'NOT_A_PHOTO', message: '不是照片' }, { status: 415 })
        await store.keep(item('i8'), [photo])
        await flush()
        const why = [{ message: '不是照片', path: ['content', 'evidence'] }]
        expect(waiting.get()).toMatchObject([{ id: 'i8', state: 'refused', refusals: why }])
    })

    it.each([403, 404, 511])(
        "takes what a network's sign-in page says to a photo for no answer: %d",
        async (status) => {
            portal = new Response('<html>WLAN</html>', { status })
            await store.keep(item('i9'), [photo])
            await flush()
            expect(waiting.get()).toMatchObject([{ id: 'i9', state: 'waiting' }])
            portal = null
            await flush()
            expect(waiting.get()).toEqual([])
        },
    )

    it('goes on with the others after a refusal', async () => {
        refusals = [{ code: 'UNKNOWN_RULE', message: '没有这条', path: [] }]
        await store.keep(item('i4'), [])
        await store.keep(item('i5', { addedAt: '2026-06-03T00:00:00Z' }), [])
        await flush()
        expect(sent.map(({ input }) => input?.id)).toEqual(['i4', 'i5'])
    })

    it('sends nothing of somebody else who used this device', async () => {
        await store.keep(item('other', { owner: 'fulian/1002' }), [])
        await flush()
        expect(sent).toEqual([])
        expect(await store.item('other')).toBeDefined()
    })

    it('keeps the mended words when the older ones arrive meanwhile', async () => {
        await store.keep(item('i6'), [])
        await store.keep(item('i6', { revision: 2 }), [])
        await store.remove('i6', 1)
        await store.note(item('i6', { state: 'refused' }))
        expect(await store.item('i6')).toMatchObject({ revision: 2, state: 'waiting' })
    })

    it('sends at once what is put in, and drops what is discarded with its photos', async () => {
        broken = 'upload'
        await add(item('i7'), [photo])
        await vi.waitUntil(() => waiting.get()[0]?.tries === 1)
        expect(steps()).toEqual(['upload'])
        await discard('i7')
        expect(waiting.get()).toEqual([])
        expect(await store.photos('i7')).toEqual([])
    })
})
