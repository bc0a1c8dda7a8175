import { constants, generateKeyPairSync, privateEncrypt } from 'node:crypto'
import { paper } from './rankings'
import type { Answers } from './server'

const issuer = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** What a personal link shows. */
export const linkPaper = {
    poll: 'wf:2026:review:staff:1',
    organisation: paper.organisation,
    title: paper.title,
    groupKey: 'staff',
    group: paper.group,
    groupSize: paper.groupSize,
    state: 'COLLECTING',
    collectUntil: '2026-12-01T18:00:00+08:00',
    castUntil: '2026-12-03T18:00:00+08:00',
    publicKey: issuer.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    promise: paper.promise,
    confidential: false,
    issued: false,
    replaced: false,
    voter: '林建国',
    contents: paper.contents,
    candidates: paper.candidates,
    maximum: paper.maximum,
    step: paper.step,
    criteria: [],
    board: 'Qm9hcmQ6MQ',
}

/** Signs as the server does: the bare RSA operation with the private key. */
export function sign(blinded: string): string {
    const key = { key: issuer.privateKey, padding: constants.RSA_NO_PADDING }
    return privateEncrypt(key, Buffer.from(blinded, 'base64url')).toString('base64url')
}

export function casting(state: string, confidential = false): unknown {
    const { castUntil: until, promise } = linkPaper
    return { castingWindow: { state, until, promise, confidential } }
}

/** A server that has opened a poll to whoever has a personal link. */
export const voter: Answers = {
    CollectionPaper: { collectionPaper: linkPaper },
    IssueCredential: ({ input }: { input: { blinded: string } }) => ({
        issueCredential: { blindSignature: sign(input.blinded), refusals: [] },
    }),
    CastingWindow: casting('COLLECTING'),
    CastCredential: { castCredential: { receipt: { leaf: '9f3a61c2'.repeat(8) }, refusals: [] } },
}
