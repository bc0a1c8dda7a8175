import { afterEach, describe, expect, it, vi } from 'vitest'
import { BoardDocument } from '../gql/graphql'
import { sendAsNobody } from './as-nobody'

const kindOf = (sent: Promise<unknown>) =>
    sent.then(
        () => 'answered',
        (thrown: unknown) => (thrown as { kind?: string }).kind,
    )

const ask = () => kindOf(sendAsNobody(BoardDocument, { id: 'b' }))

function swallow(_: string, { signal }: RequestInit): Promise<Response> {
    return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
            reject(new DOMException('stopped', 'AbortError'))
        })
    })
}

afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
})

describe('a call without sign-in', () => {
    it('carries neither cookies nor a token', async () => {
        const fetch = vi.fn((_: string, init: RequestInit) => {
            expect(init.credentials).toBe('omit')
            expect(init.headers).not.toHaveProperty('Authorization')
            return Promise.resolve(Response.json({ data: { board: null } }))
        })
        vi.stubGlobal('fetch', fetch)
        expect(await ask()).toBe('answered')
        expect(fetch).toHaveBeenCalledOnce()
    })

    it('counts a network that swallows it as gone after twenty seconds', async () => {
        vi.useFakeTimers()
        vi.stubGlobal('fetch', swallow)
        const asked = ask()
        await vi.advanceTimersByTimeAsync(19_999)
        expect(vi.getTimerCount()).toBe(1)
        await vi.advanceTimersByTimeAsync(1)
        expect(await asked).toBe('offline')
    })

    it.each([401, 403, 404])(
        'takes a bare %d for the network, not for the server',
        async (status) => {
            vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status })))
            expect(await ask()).toBe('offline')
        },
    )

    it("takes the server's own sentence as it is", async () => {
        const errors = [{ message: '不行。', extensions: { code: 'MALFORMED' } }]
        vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ errors })))
        expect(await ask()).toBe('refused')
    })
})
