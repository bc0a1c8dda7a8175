// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cast as keep } from '../../credential/credential'
import type { Held, SentMark } from '../../credential/held'
import { paper } from '../../credential/made-up'
import { change, heldVote } from '../../credential/store'
import { language } from '../../i18n/language'
import { useVote } from './use-vote'

vi.mock('../../credential/credential', { spy: true })

const marks: SentMark[] = [{ candidate: '1', criterion: null, mark: '95' }]
const leaf = 'ab'.repeat(32)

const ready: Held = {
    id: '',
    paper,
    stage: { at: 'ready', credential: { nonce: 'n', prefix: 'p', signature: 's' } },
    typed: { '1': '95' },
}

let number = 0

/** A window that shows a vote; `vote` and `held` are as last drawn. */
interface Window {
    id: string
    held: Held
    vote: ReturnType<typeof useVote>
}

function open(held: Held): Window {
    const seen = { id: held.id, held } as Window
    const root = document.createElement('div')
    function Drawn() {
        seen.vote = useVote(seen.held, (next) => {
            seen.held = next
            draw()
        })
        return null
    }
    function draw() {
        render(<Drawn />, root)
    }
    draw()
    return seen
}

async function collected(): Promise<Held> {
    number += 1
    return change(`vote-${number}`, () => ({ ...ready, id: `vote-${number}` }))
}

const stageOf = async ({ id }: Held) => (await heldVote(id))?.stage

const answered = (receipt: object | null, refusals: object[]) =>
    Response.json({ data: { castCredential: { receipt, refusals } } })

const taken = () => answered({ leaf }, [])

const refusal = (code: string) => answered(null, [{ code, message: '', path: [] }])

/** An error of the whole call. */
const failure = (code: string) =>
    Response.json({ errors: [{ message: '不行。', extensions: { code } }] })

/** Answers one call after the other, and gives the marks that were sent. */
function serve(...answers: (() => Response | Promise<Response>)[]): unknown[] {
    const sent: unknown[] = []
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
        const body = JSON.parse(init.body as string) as { variables: { input: { marks: unknown } } }
        sent.push(body.variables.input.marks)
        const next = answers.shift()
        return next ? Promise.resolve(next()) : Promise.reject(new TypeError())
    })
    return sent
}

afterEach(() => {
    vi.unstubAllGlobals()
})

describe('a cast', () => {
    it('shows the receipt even where the phone cannot keep it', async () => {
        const held = await collected()
        serve(taken)
        vi.mocked(keep).mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
        const window = open(held)
        await window.vote.cast(marks)
        expect(window.held.stage).toEqual({ at: 'cast', receipt: leaf })
        expect(window.held.typed).toEqual({})
        expect(window.vote.sending.fault).toBeUndefined()
    })

    it('is answered in Chinese whatever the phone is set to, so that none stands out', async () => {
        const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(taken()))
        vi.stubGlobal('fetch', fetch)
        const before = language.get()
        language.set('en')
        try {
            await open(await collected()).vote.cast(marks)
        } finally {
            language.set(before)
        }
        expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({ 'Accept-Language': 'zh-CN' })
    })
})

describe('a cast without an answer of the box', () => {
    const page = (status: number) => () => new Response('<html></html>', { status })
    const faults: [string, () => Response][] = [
        ...[200, 400, 401, 403, 404, 407, 413, 429, 500, 502, 511].map(
            (status) => [`a page with status ${status}`, page(status)] as [string, () => Response],
        ),
        ['JSON of another kind', () => Response.json({ error: 'blocked' }, { status: 403 })],
        ...['INTERNAL', 'TOO_MANY_REQUESTS', 'PERSISTED_QUERY_NOT_FOUND'].map(
            (code) => [`an error with ${code}`, () => failure(code)] as [string, () => Response],
        ),
        ['a refusal that proves nothing', () => refusal('TOO_MANY_REQUESTS')],
    ]

    it.each(faults)('keeps the marks that went out after %s', async (_, answer) => {
        const held = await collected()
        const sent = serve(answer, taken)
        const window = open(held)
        await window.vote.cast(marks)
        expect(await stageOf(held)).toMatchObject({ at: 'sent', marks })
        expect(window.held.stage.at).toBe('sent')

        await window.vote.again()
        expect(sent).toEqual([marks, marks])
        expect(await stageOf(held)).toMatchObject({ at: 'cast', receipt: leaf })
    })

    it('blames the network for what something else on the way answered', async () => {
        for (const status of [401, 403, 511]) {
            serve(page(status))
            const window = open(await collected())
            await window.vote.cast(marks)
            await vi.waitFor(() => {
                expect(window.vote.sending.fault?.kind).toBe(status < 500 ? 'offline' : 'broken')
            })
        }
    })
})

describe('a cast that the box refuses', () => {
    it('lets the marks be changed where the ballot was not taken', async () => {
        const refusals = ['POLL_NOT_OPEN', 'OUT_OF_RANGE', 'SPENT_CREDENTIAL'].map(
            (code) => () => refusal(code),
        )
        for (const answer of [...refusals, () => failure('MALFORMED')]) {
            serve(answer)
            const held = await collected()
            const window = open(held)
            await window.vote.cast(marks)
            expect((await stageOf(held))?.at).toBe('ready')
            expect(window.held.stage.at).toBe('ready')
        }
    })
})

describe('a vote open in two windows', () => {
    const others: SentMark[] = [{ candidate: '1', criterion: null, mark: '60' }]

    it('does not send the marks of one after those of the other were confirmed', async () => {
        const held = await collected()
        const [first, second] = [open(held), open(held)]
        const sent = serve(() => Response.error(), taken)
        await first.vote.cast(marks)
        await second.vote.cast(others)
        expect(sent).toEqual([marks])
        expect(second.held.stage).toMatchObject({ at: 'sent', marks })
        await vi.waitFor(() => {
            expect(second.vote.sending).toEqual({ busy: false, refusals: [], elsewhere: true })
        })

        await second.vote.again()
        expect(sent).toEqual([marks, marks])
        expect(second.held.stage).toMatchObject({ at: 'cast', receipt: leaf })
    })

    it('shows the receipt in one where the other has cast', async () => {
        const held = await collected()
        const [first, second] = [open(held), open(held)]
        const sent = serve(taken)
        await first.vote.cast(marks)
        await second.vote.cast(others)
        expect(sent).toEqual([marks])
        expect(second.held.stage).toMatchObject({ at: 'cast', receipt: leaf })
    })

    it('does not let a refusal in one undo what the other sent since', async () => {
        const held = await collected()
        const [first, second] = [open(held), open(held)]
        const late = Promise.withResolvers<Response>()
        serve(
            () => late.promise,
            () => refusal('POLL_NOT_OPEN'),
            () => Response.error(),
        )
        const waiting = first.vote.cast(marks)
        await second.vote.cast(marks)
        await second.vote.cast(others)
        late.resolve(refusal('POLL_NOT_OPEN'))
        await waiting
        expect(await stageOf(held)).toMatchObject({ at: 'sent', marks: others })
        expect(first.held.stage).toMatchObject({ at: 'sent', marks: others })
    })
})
