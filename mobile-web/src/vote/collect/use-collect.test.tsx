// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { signed, toSign } from '../../credential/credential'
import { heldVote } from '../../credential/store'
import type { LinkPaper } from './offer'
import { useCollect } from './use-collect'

vi.mock('../../credential/credential', { spy: true })
vi.mock('../../credential/store', { spy: true })

const paper = { poll: 'fed:2026:review:staff:1', publicKey: 'key' } as LinkPaper

/** A link's page on this phone, and what comes of pressing its button. */
function open(asked: boolean) {
    let now: ReturnType<typeof useCollect> | undefined
    const Page = () => {
        now = useCollect({ link: 'staff.token', id: 'id', asked, done: vi.fn() })
        return null
    }
    render(<Page />, document.createElement('div'))
    return async () => {
        await now?.collect(paper)
        await vi.waitUntil(() => now?.busy === false)
        return now?.broken
    }
}

const refuse = () => Promise.reject(new DOMException('', 'QuotaExceededError'))

function answer(blindSignature: string): void {
    const issueCredential = { blindSignature, refusals: [] }
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ data: { issueCredential } })))
}

afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetAllMocks()
})

describe('a phone that cannot keep what is collected', () => {
    it('is told to stay here once the request went out, whatever the store says then', async () => {
        answer('signature')
        vi.mocked(toSign).mockResolvedValue('blinded')
        vi.mocked(signed).mockImplementation(refuse)
        vi.mocked(heldVote).mockImplementation(refuse)
        const press = open(false)
        expect(await press()).toBe('broken-kept')
        vi.mocked(toSign).mockImplementation(refuse)
        expect(await press()).toBe('broken-kept')
    })

    it('is told to stay here where it has asked before', async () => {
        vi.mocked(toSign).mockImplementation(refuse)
        vi.mocked(heldVote).mockImplementation(refuse)
        expect(await open(true)()).toBe('broken-kept')
    })

    it('may be left where nothing can have gone out', async () => {
        vi.mocked(toSign).mockImplementation(refuse)
        vi.mocked(heldVote).mockImplementation(refuse)
        expect(await open(false)()).toBe('broken')
    })
})
