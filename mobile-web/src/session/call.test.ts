// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CurrentCycleDocument, RenewSessionDocument } from '../gql/graphql'
import { ApiFault } from '../api/fault'
import { call } from './call'
import { renew, resume } from './renewal'
import { bearer, enter, leave, me } from './session'
import type { Me } from './session'

const who: Me = {
    number: '1007',
    name: '陈晓梅',
    roles: ['STAFF'],
    mustChangePassword: false,
    staff: null,
    organisation: { id: 'o', code: 'fulian', name: '妇联' },
}

type Server = (hash: string, token: string | null) => Response | Promise<Response>

const renewal = RenewSessionDocument.__meta__?.hash as string

function serve(server: Server) {
    const fetched = vi.fn((_: string, init: RequestInit) => {
        const body = JSON.parse(init.body as string) as {
            extensions: { persistedQuery: { sha256Hash: string } }
        }
        const headers = new Headers(init.headers)
        return Promise.resolve(
            server(body.extensions.persistedQuery.sha256Hash, headers.get('Authorization')),
        )
    })
    vi.stubGlobal('fetch', fetched)
    return fetched
}

const fresh = () =>
    Response.json({
        data: { renewSession: { session: { accessToken: 'new', me: who }, refusals: [] } },
    })
const ended = () =>
    Response.json({
        data: { renewSession: { session: null, refusals: [{ code: 'SESSION_ENDED' }] } },
    })
const denied = () =>
    Response.json({
        errors: [{ message: '请先登录。', extensions: { code: 'UNAUTHENTICATED' } }],
    })
const cycle = () => Response.json({ data: { currentCycle: null } })

beforeEach(() => {
    localStorage.clear()
    enter({ accessToken: 'old', me: who })
})

afterEach(() => {
    vi.unstubAllGlobals()
    leave()
})

describe('a call', () => {
    it('is made again with a new token when the old one has run out', async () => {
        serve((hash, token) => {
            if (hash === renewal) return fresh()
            return token === 'Bearer new' ? cycle() : denied()
        })
        await expect(call(CurrentCycleDocument, {})).resolves.toEqual({ currentCycle: null })
        expect(bearer()).toBe('new')
    })

    it('renews once however many ask at the same time', async () => {
        const fetched = serve((hash, token) => {
            if (hash === renewal) return fresh()
            return token === 'Bearer new' ? cycle() : new Response(null, { status: 401 })
        })
        await Promise.all([1, 2, 3].map(() => call(CurrentCycleDocument, {})))
        const renewals = fetched.mock.calls.filter(([, init]) =>
            (init.body as string).includes(renewal),
        )
        expect(renewals).toHaveLength(1)
    })

    it('ends the sign-in when the renewal is refused', async () => {
        serve((hash) => (hash === renewal ? ended() : denied()))
        await expect(call(CurrentCycleDocument, {})).rejects.toMatchObject({ kind: 'signed-out' })
        expect(me.get()).toBeNull()
        expect(bearer()).toBeUndefined()
    })

    it('tells a broken network from a busy server, and keeps the sign-in in both', async () => {
        vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
        await expect(call(CurrentCycleDocument, {})).rejects.toMatchObject({ kind: 'offline' })
        serve(() => new Response('', { status: 503 }))
        const busy = call(CurrentCycleDocument, {})
        await expect(busy).rejects.toMatchObject({ kind: 'unavailable', passing: true })
        expect(me.get()).toEqual(who)
    })

    it('asks for the first password to be changed', async () => {
        serve(() =>
            Response.json({
                errors: [{ message: '', extensions: { code: 'PASSWORD_CHANGE_REQUIRED' } }],
            }),
        )
        await expect(call(CurrentCycleDocument, {})).rejects.toBeInstanceOf(ApiFault)
        expect(me.get()).toMatchObject({ mustChangePassword: true })
    })
})

describe('a renewal', () => {
    it('is left out when another one has just brought a newer token', async () => {
        const fetched = serve(fresh)
        await renew('older')
        expect(fetched).not.toHaveBeenCalled()
    })

    it('is not tried on a device where nobody signed in', async () => {
        leave()
        const fetched = serve(fresh)
        await resume()
        expect(fetched).not.toHaveBeenCalled()
        expect(me.get()).toBeNull()
    })
})
