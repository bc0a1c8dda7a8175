import { openDB } from 'idb'
import { constants, generateKeyPairSync, privateEncrypt } from 'node:crypto'
import { base64url, fromBase64url } from '../number/bytes'
import { nameOfLink, signed, toSign } from './credential'
import type { HeldPaper } from './held'
import { heldVote } from './store'

/** The issuer of one voter group, made up for tests. */
const issuer = generateKeyPairSync('rsa', { modulusLength: 2048 })
const spki = issuer.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
export const paper: HeldPaper = {
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

/** Signs as the server does: the bare RSA operation with the private key. */
export function sign(blinded: string): string {
    const key = { key: issuer.privateKey, padding: constants.RSA_NO_PADDING }
    return base64url(privateEncrypt(key, fromBase64url(blinded)))
}

let number = 0

/** The name of a link that nobody has seen before. */
export function fresh(): Promise<string> {
    number += 1
    return nameOfLink(linkNow())
}

/** The link that was made up last. */
export const linkNow = () => `staff.${number}`

/** The name of a link that has been collected by. */
export async function collected(): Promise<string> {
    const id = await fresh()
    await signed(id, sign(await toSign(id, paper)))
    return id
}

/** The credential that the phone holds under a name. */
export async function credential(id: string) {
    const stage = (await heldVote(id))?.stage
    if (stage?.at !== 'ready' && stage?.at !== 'sent') throw new Error(stage?.at)
    return stage.credential
}

/** From here on the phone is one that holds nothing yet. */
export async function onAnotherPhone(): Promise<void> {
    const db = await openDB('gongping-credentials')
    await db.clear('votes')
    db.close()
}
