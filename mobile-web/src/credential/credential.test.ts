import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { hexadecimal } from '../number/uuid'
import { isSigned } from './blinding'
import {
    OutOfStep,
    cast,
    casting,
    castingAgain,
    refused,
    signed,
    toSign,
    typed,
} from './credential'
import { collected, credential, fresh, linkNow, paper, sign } from './made-up'
import { credentialMessage } from './message'
import { heldVote } from './store'

const vote = { poll: paper.poll, group: 'staff', publicKey: paper.publicKey }
const marks = [{ candidate: '1', criterion: null, mark: '95' }]

beforeAll(() => {
    vi.stubGlobal('crypto', webcrypto)
})

describe('the message', () => {
    it('has the bytes that the server expects', () => {
        const nonce = Uint8Array.from({ length: 32 }, (_, i) => i)
        expect(hexadecimal(credentialMessage('fed:2025:review:staff:1', '职工', nonce))).toBe(
            '00000012676f6e6770696e672d62616c6c6f742d7631' +
                '000000176665643a323032353a7265766965773a73746166663a31' +
                '00000006e8818ce5b7a5' +
                '00000020000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f',
        )
    })
})

describe('collecting', () => {
    it('gives a credential that is signed by the key of its group in its poll alone', async () => {
        const { signature, ...parts } = await credential(await collected())
        expect(await isSigned(vote, parts, signature)).toBe(true)
        expect(await isSigned({ ...vote, poll: `${vote.poll}1` }, parts, signature)).toBe(false)
        expect(await isSigned({ ...vote, group: 'deputies' }, parts, signature)).toBe(false)
    })

    it('saves what it made up before it gives out what to send', async () => {
        const id = await fresh()
        const blinded = await toSign(id, paper)
        expect((await heldVote(id))?.stage).toMatchObject({ at: 'asked', blinded })
    })

    it('asks again with the very same after a lost answer, from two windows too', async () => {
        const id = await fresh()
        const both = await Promise.all([toSign(id, paper), toSign(id, paper)])
        expect(new Set([...both, await toSign(id, paper)]).size).toBe(1)
    })

    it('refuses an answer that is not the signature, and can be answered again', async () => {
        const id = await fresh()
        const blinded = await toSign(id, paper)
        await expect(signed(id, blinded)).rejects.toThrow()
        expect((await heldVote(id))?.stage.at).toBe('asked')
        expect((await signed(id, sign(blinded))).stage.at).toBe('ready')
    })

    it('keeps nothing that ties the credential to what was sent', async () => {
        const id = await fresh()
        const blinded = await toSign(id, paper)
        const kept = JSON.stringify(await signed(id, sign(blinded)))
        expect(kept).not.toContain(blinded)
        expect(kept).not.toContain(linkNow())
    })
})

describe('casting', () => {
    const others = [{ candidate: '1', criterion: null, mark: '60' }]

    it('gives the marks that went out first to be sent again', async () => {
        const id = await collected()
        await casting(id, marks)
        expect((await castingAgain(id)).marks).toEqual(marks)
        expect((await casting(id, marks)).marks).toEqual(marks)
    })

    it('sends nothing where other marks went out than those just confirmed', async () => {
        const id = await collected()
        await casting(id, marks)
        await expect(casting(id, others)).rejects.toThrow(OutOfStep)
        expect((await castingAgain(id)).marks).toEqual(marks)
    })

    it('lets one of two windows alone send its marks', async () => {
        const id = await collected()
        const both = await Promise.allSettled([casting(id, marks), casting(id, others)])
        expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    })

    it('has nothing to send again before marks went out', async () => {
        await expect(castingAgain(await collected())).rejects.toThrow(OutOfStep)
    })

    it('lets marks be changed after a refusal', async () => {
        const id = await collected()
        await casting(id, marks)
        await refused(id, marks)
        const other = [{ candidate: '1', criterion: null, mark: null }]
        expect((await casting(id, other)).marks).toEqual(other)
    })

    it('keeps what another window sent since, or has a receipt for, after a refusal', async () => {
        const id = await collected()
        await casting(id, marks)
        await refused(id, marks)
        await casting(id, others)
        await expect(refused(id, marks)).rejects.toThrow(OutOfStep)
        expect((await heldVote(id))?.stage).toMatchObject({ at: 'sent', marks: others })
        await cast(id, 'ab'.repeat(32))
        await expect(refused(id, others)).rejects.toThrow(OutOfStep)
    })

    it('leaves the receipt alone on the phone', async () => {
        const id = await collected()
        await typed(id, { '1': '95' })
        const { nonce } = (await casting(id, marks)).credential
        const { stage, typed: left } = await cast(id, 'ab'.repeat(32))
        expect(stage).toMatchObject({ at: 'cast', receipt: 'ab'.repeat(32) })
        expect(Object.keys(stage).sort()).toEqual(['at', 'receipt', 'spent'])
        expect(JSON.stringify(stage)).not.toContain(nonce)
        expect(left).toEqual({})
        await expect(casting(id, marks)).rejects.toThrow(OutOfStep)
        expect((await typed(id, { '1': '60' })).typed).toEqual({})
    })
})
