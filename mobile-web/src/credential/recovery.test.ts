import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ApiFault } from '../api/fault'
import { isSigned } from './blinding'
import { cast, signed, toSign } from './credential'
import { collected, credential, fresh, onAnotherPhone, paper, sign } from './made-up'
import { recover, recoveryCopy, recoveryText } from './recovery'
import { heldVote, heldVotes } from './store'

vi.mock('./blinding', { spy: true })
vi.mock('./store', { spy: true })

beforeAll(() => {
    vi.stubGlobal('crypto', webcrypto)
})

describe('a recovery file', () => {
    it('brings the credential to another phone', async () => {
        const id = await collected()
        const held = await heldVote(id)
        const text = (held && recoveryText(held)) ?? ''
        const mine = await credential(id)
        await onAnotherPhone()
        const back = await recover(text)
        expect(back?.stage).toEqual({ at: 'ready', credential: mine })
        expect(back?.paper).toEqual(paper)
    })

    it('is one vote with the link where both are on the same phone', async () => {
        const id = await collected()
        const held = await heldVote(id)
        expect((await recover((held && recoveryText(held)) ?? ''))?.id).toBe(id)
    })

    it('undoes nothing where the vote was cast already', async () => {
        const held = await heldVote(await collected())
        const text = (held && recoveryText(held)) ?? ''
        const first = await recover(text)
        await cast(first?.id ?? '', 'cd'.repeat(32))
        expect((await recover(text))?.stage.at).toBe('cast')
    })

    it('is none when it was changed or is something else', async () => {
        const held = await heldVote(await collected())
        const text = (held && recoveryText(held)) ?? ''
        expect(await recover(text.replace('review', 'other'))).toBeUndefined()
        expect(await recover(text.replace('"kind"', '"sort"'))).toBeUndefined()
        expect(await recover('null')).toBeUndefined()
        expect(await recover('{"kind":"gongping-credential-v1"}')).toBeUndefined()
        expect(await recover('说明')).toBeUndefined()
    })

    it('is not called wrong where the network or the store of the phone failed', async () => {
        const held = await heldVote(await collected())
        const text = (held && recoveryText(held)) ?? ''
        vi.mocked(isSigned).mockRejectedValueOnce(new ApiFault('offline'))
        await expect(recover(text)).rejects.toMatchObject({ kind: 'offline' })
        vi.mocked(heldVotes).mockRejectedValueOnce(new Error('no room'))
        await expect(recover(text)).rejects.toThrow('no room')
    })

    it('is short enough to be copied, without work reports, which the file has', async () => {
        const id = await fresh()
        const candidates = Array.from({ length: 60 }, (_, i) => ({
            key: String(i),
            name: '王秀英',
            unit: '办公室',
            workReport: '述'.repeat(3_000),
        }))
        const held = await signed(id, sign(await toSign(id, { ...paper, candidates })))
        const copied = recoveryCopy(held) ?? ''
        expect(copied.length).toBeLessThan(10_000)
        expect(recoveryText(held)).toContain('述'.repeat(3_000))
        await onAnotherPhone()
        const back = await recover(copied)
        expect(back?.stage).toEqual(held.stage)
        expect(back?.paper.candidates).toEqual(
            candidates.map((candidate) => ({ ...candidate, workReport: null })),
        )
    })

    it('is not there before the credential and after the cast', async () => {
        const id = await fresh()
        await toSign(id, paper)
        const asked = await heldVote(id)
        expect(asked && recoveryText(asked)).toBeUndefined()
        expect(recoveryText(await cast(id, 'ef'.repeat(32)))).toBeUndefined()
    })
})

describe('a recovery file that is loaded by a link', () => {
    const other = { poll: paper.poll, groupKey: 'deputies' }

    async function text(): Promise<string> {
        const held = await heldVote(await collected())
        await onAnotherPhone()
        return (held && recoveryText(held)) ?? ''
    }

    it('is found again by the link, also where the phone had asked in vain', async () => {
        const id = await fresh()
        expect((await recover(await text(), { id, ...paper }))?.id).toBe(id)
        const asked = await fresh()
        const file = await text()
        await toSign(asked, paper)
        expect((await recover(file, { id: asked, ...paper }))?.id).toBe(asked)
        expect((await heldVote(asked))?.stage.at).toBe('ready')
    })

    it('takes the place of no other credential', async () => {
        const file = await text()
        const id = await collected()
        const mine = await credential(id)
        expect((await recover(file, { id, ...paper }))?.stage).toMatchObject({ credential: mine })
        expect(await credential(id)).toEqual(mine)
    })

    it('is kept by itself where it is of another vote', async () => {
        const id = await fresh()
        const back = await recover(await text(), { id, ...other })
        expect(back?.stage.at).toBe('ready')
        expect(back?.id).not.toBe(id)
        expect(await heldVote(id)).toBeUndefined()
    })
})
