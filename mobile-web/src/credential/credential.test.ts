import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { constants, generateKeyPairSync, privateEncrypt, webcrypto } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { base64url, fromBase64url } from '../number/bytes'
import { hexadecimal } from '../number/uuid'
import { isSigned } from './blinding'
import {
    OutOfStep,
    cast,
    casting,
    castingAgain,
    nameOfLink,
    refused,
    signed,
    toSign,
    typed,
} from './credential'
import type { HeldPaper } from './held'
import { credentialMessage } from './message'
import { recover, recoveryText } from './recovery'
import { heldVote } from './store'

const issuer = generateKeyPairSync('rsa', { modulusLength: 2048 })
const spki = issuer.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const paper: HeldPaper = {
    poll: 'fed:2025:review:staff:1',
    organisation: '示例市妇女联合会',
    title: '民主评议',
    groupKey: 'staff',
    group: '一般干部职工',
    groupSize: 12,
    publicKey: spki,
    contents: ['德'],
    candidates: [{ key: '1', name: '王秀英', unit: '办公室', workReport: null }],
    maximum: '100',
    step: '1',
    criteria: [],
    board: 'board',
}
const vote = { poll: paper.poll, group: 'staff', publicKey: spki }
const marks = [{ candidate: '1', criterion: null, mark: '95' }]

/** Signs as the server does: the bare RSA operation with the private key. */
function sign(blinded: string): string {
    const key = { key: issuer.privateKey, padding: constants.RSA_NO_PADDING }
    return base64url(privateEncrypt(key, fromBase64url(blinded)))
}

let number = 0
function fresh(): Promise<string> {
    number += 1
    return nameOfLink(`staff.${number}`)
}

async function collected(): Promise<string> {
    const id = await fresh()
    await signed(id, sign(await toSign(id, paper)))
    return id
}

async function credential(id: string) {
    const stage = (await heldVote(id))?.stage
    if (stage?.at !== 'ready' && stage?.at !== 'sent') throw new Error(stage?.at)
    return stage.credential
}

/** From here on the phone is one that holds nothing yet. */
async function onAnotherPhone(): Promise<void> {
    const db = await openDB('gongping-credentials')
    await db.clear('votes')
    db.close()
}

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
        expect(kept).not.toContain(`staff.${number}`)
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

    it('is not there before the credential and after the cast', async () => {
        const id = await fresh()
        await toSign(id, paper)
        const asked = await heldVote(id)
        expect(asked && recoveryText(asked)).toBeUndefined()
        expect(recoveryText(await cast(id, 'ef'.repeat(32)))).toBeUndefined()
    })
})
