// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { h, render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useBallot } from './use-ballot'

const marks = [{ candidate: '1', criterion: null, mark: '95' }]

let number = 0

/** The ballot of a slip that nobody has seen before, as a page would use it. */
async function ballotOf() {
    const slip = `staff.token-${number++}`
    let now: ReturnType<typeof useBallot> | undefined
    const Page = () => {
        now = useBallot(slip)
        return null
    }
    render(h(Page, {}), document.createElement('div'))
    await vi.waitUntil(() => now?.held)
    return () => now as ReturnType<typeof useBallot>
}

async function stageAfter(answer: () => Response): Promise<string | undefined> {
    vi.stubGlobal('fetch', () => Promise.resolve().then(answer))
    const ballot = await ballotOf()
    await ballot().cast(marks, 'board')
    await vi.waitUntil(() => !ballot().sending.busy)
    await new Promise((done) => setTimeout(done))
    return ballot().held?.stage.at
}

const says = (castBallot: unknown) => () => Response.json({ data: { castBallot } })
const fails = (code: string) => () =>
    Response.json({ errors: [{ message: '不行。', extensions: { code } }] })
const bare = (status: number) => () => new Response('no', { status })

afterEach(() => {
    vi.unstubAllGlobals()
})

describe('a ballot that was sent', () => {
    it.each([
        ['the network fails', () => Promise.reject(new TypeError()) as never],
        ['a gateway refuses', bare(403)],
        ['a gateway is out of order', bare(502)],
        ['the server is out of order', fails('INTERNAL')],
        ['the server is too busy', fails('TOO_MANY_REQUESTS')],
        ['the server does not know the call', fails('PERSISTED_QUERY_NOT_FOUND')],
        ['the server refuses by what is said of no ballot', fails('STALE')],
        ['the answer says nothing', says({ receipt: null, refusals: [] })],
    ])('stays as it is when %s', async (_, answer) => {
        expect(await stageAfter(answer)).toBe('sent')
    })

    it.each([
        [
            'refuses it',
            says({ receipt: null, refusals: [{ code: 'SPENT_SLIP', message: '', path: [] }] }),
        ],
        ['cannot read it', fails('MALFORMED')],
    ])('may be changed again when the server %s', async (_, answer) => {
        expect(await stageAfter(answer)).toBe('draft')
    })

    it('is cast when there is a receipt', async () => {
        expect(await stageAfter(says({ receipt: { leaf: 'leaf' }, refusals: [] }))).toBe('cast')
    })
})
