import { ApiFault } from '../api/fault'
import { base64url, fromBase64, fromBase64url } from '../number/bytes'
import { credentialMessage, randomLength } from './message'

/** Which vote: the poll's full key and the voter group. */
export interface Vote {
    poll: string
    group: string
    /** The group's issuer key: SubjectPublicKeyInfo in Base64. */
    publicKey: string
}

/** What the phone makes up before it asks; all in Base64url. */
export interface Blinded {
    nonce: string
    /** Random bytes before the message. */
    prefix: string
    /** What is sent to be signed. */
    blinded: string
    /** What takes the blinding off again. */
    inverse: string
}

type Parts = Pick<Blinded, 'nonce' | 'prefix'>

/** The library comes when it is first needed; a network that does not bring it is one's own. */
async function library() {
    try {
        return await import('@cloudflare/blindrsa-ts')
    } catch {
        throw new ApiFault('offline')
    }
}

async function suite() {
    const { BlindRSA, Params } = await library()
    const params = Params.RSABSSA_SHA384_PSS_Randomized
    if (params === undefined) throw new Error('the suite is missing')
    return new BlindRSA({ ...params, supportsRSARAW: false })
}

function keyOf(publicKey: string): Promise<CryptoKey> {
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
    return crypto.subtle.importKey('spki', fromBase64(publicKey), algorithm, true, ['verify'])
}

function prepared(vote: Vote, { nonce, prefix }: Parts): Uint8Array {
    const before = fromBase64url(prefix)
    const message = credentialMessage(vote.poll, vote.group, fromBase64url(nonce))
    const bytes = new Uint8Array(before.length + message.length)
    bytes.set(before)
    bytes.set(message, before.length)
    return bytes
}

/** Makes up a message and blinds it (RFC 9474, RSABSSA-SHA384-PSS-Randomized). */
export async function blind(vote: Vote): Promise<Blinded> {
    const rsa = await suite()
    const nonce = crypto.getRandomValues(new Uint8Array(randomLength))
    const message = rsa.prepare(credentialMessage(vote.poll, vote.group, nonce))
    const { blindedMsg, inv } = await rsa.blind(await keyOf(vote.publicKey), message)
    return {
        nonce: base64url(nonce),
        prefix: base64url(message.subarray(0, randomLength)),
        blinded: base64url(blindedMsg),
        inverse: base64url(inv),
    }
}

/** Takes the blinding off a signature; throws if it is not the issuer's over what was made up. */
export async function unblind(vote: Vote, made: Blinded, blindSignature: string): Promise<string> {
    const rsa = await suite()
    const signature = await rsa.finalize(
        await keyOf(vote.publicKey),
        prepared(vote, made),
        fromBase64url(blindSignature),
        fromBase64url(made.inverse),
    )
    return base64url(signature)
}

/** Whether the group's key signed these parts. */
export async function isSigned(vote: Vote, parts: Parts, signature: string): Promise<boolean> {
    const rsa = await suite()
    const key = await keyOf(vote.publicKey)
    return rsa.verify(key, fromBase64url(signature), prepared(vote, parts))
}
