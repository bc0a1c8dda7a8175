import { afterEach, describe, expect, it, vi } from 'vitest'
import { PollTurnoutDocument } from '../gql/graphql'
import { stream } from './stream'

function serve(chunks: readonly string[], init: ResponseInit = {}): void {
    const bytes = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
        start(controller) {
            chunks.forEach((chunk) => {
                controller.enqueue(bytes.encode(chunk))
            })
            controller.close()
        },
    })
    const headers = { 'Content-Type': 'text/event-stream;charset=UTF-8' }
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { headers, ...init })))
}

async function seen(): Promise<string[]> {
    const states: string[] = []
    await stream(PollTurnoutDocument, { poll: 'p' }, (data) => {
        states.push(data.pollTurnout.state)
    })
    return states
}

const event = (state: string) =>
    `event:next\ndata:{"data":{"pollTurnout":{"state":"${state}","groups":[]}}}\n\n`

afterEach(() => {
    vi.unstubAllGlobals()
})

describe('a stream', () => {
    it('gives every value up to its end, however the bytes were cut', async () => {
        const whole = `${event('OPEN')}: \n\n${event('CLOSED')}event:complete\ndata:\n\n`
        serve([whole.slice(0, 7), whole.slice(7, 60), whole.slice(60)])
        await expect(seen()).resolves.toEqual(['OPEN', 'CLOSED'])
    })

    it('that breaks off is told from one that has ended', async () => {
        serve([event('OPEN')])
        await expect(seen()).rejects.toMatchObject({ kind: 'offline' })
    })

    it('says why there is none', async () => {
        serve(['event:next\ndata:{"errors":[{"extensions":{"code":"FORBIDDEN"}}]}\n\n'])
        await expect(seen()).rejects.toMatchObject({ kind: 'denied' })
        serve([], { status: 401 })
        await expect(seen()).rejects.toMatchObject({ kind: 'signed-out' })
        serve([], { headers: { 'Content-Type': 'text/html' } })
        await expect(seen()).rejects.toMatchObject({ kind: 'broken' })
    })
})
