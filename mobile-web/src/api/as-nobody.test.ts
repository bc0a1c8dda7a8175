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

/** Serves an answer of which another part comes after each of the pauses. */
function trickle(...pauses: number[]) {
    return (_: string, { signal }: RequestInit): Promise<Response> => {
        const parts = ['{"data":', '{"board"', ':null}', '}']
        const body = new ReadableStream<Uint8Array>({
            start(to) {
                signal?.addEventListener('abort', () => {
                    to.error(new DOMException('stopped', 'AbortError'))
                })
            },
            async pull(to) {
                await new Promise((done) => setTimeout(done, pauses.shift()))
                const part = parts.shift()
                if (signal?.aborted) return
                if (part === undefined) to.close()
                else to.enqueue(new TextEncoder().encode(part))
            },
        })
        return Promise.resolve(new Response(body))
    }
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

    it('is given a minute to arrive once it is answered', async () => {
        vi.useFakeTimers()
        vi.stubGlobal('fetch', trickle(14_000, 15_000, 15_000, 15_000))
        const asked = ask()
        await vi.advanceTimersByTimeAsync(59_001)
        expect(await asked).toBe('answered')
        expect(vi.getTimerCount()).toBe(0)
    })

    it('counts a network that falls silent within an answer as gone', async () => {
        vi.useFakeTimers()
        vi.stubGlobal('fetch', trickle(0, 19_000, 60_000))
        const asked = ask()
        await vi.advanceTimersByTimeAsync(60_000)
        expect(await asked).toBe('offline')
    })

    it('blames the network for an answer that breaks off', async () => {
        const broken = new ReadableStream({
            start(to) {
                to.enqueue(new TextEncoder().encode('{"data":'))
                to.error(new TypeError('network error'))
            },
        })
        vi.stubGlobal('fetch', () => Promise.resolve(new Response(broken)))
        expect(await ask()).toBe('offline')
    })

    it('blames the server for an answer that is none', async () => {
        vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"data":')))
        expect(await ask()).toBe('broken')
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
