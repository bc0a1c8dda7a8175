import { sha256 } from '../../number/uuid'
import { base64url } from '../../number/bytes'

const tokenLength = 32

/** A slip: what is printed, and what alone the server is told. */
export interface Slip {
    /** The group's prefix, a full stop, and the token in Base64url. */
    text: string
    /** SHA-256 of the token's bytes, lower-case hexadecimal. */
    hash: string
}

/**
 * Makes slips of fresh random tokens, 32 bytes each. They exist in the memory of this page and on
 * paper, nowhere else.
 */
export async function makeSlips(prefix: string, count: number): Promise<Slip[]> {
    return Promise.all(
        Array.from({ length: count }, async () => {
            const token = crypto.getRandomValues(new Uint8Array(tokenLength))
            const hash = await sha256(token.buffer)
            return { text: `${prefix}.${base64url(token)}`, hash }
        }),
    )
}

/** Where a slip's QR code leads: the token stands behind `#`, which no server is ever sent. */
export function linkOf(slip: string, origin: string): string {
    return `${origin}/vote#${slip}`
}

/** Where a personal link leads; what stands behind `#` buys a credential, no ballot. */
export function collectLinkOf(link: string, origin: string): string {
    return `${origin}/collect#${link}`
}

/** The slip in what was scanned or typed: a link or the slip itself; undefined if there is none. */
export function slipIn(scanned: string): string | undefined {
    const text = scanned.trim()
    const slip = text.includes('#') ? text.slice(text.indexOf('#') + 1) : text
    return /^[\w-]+\.[\w-]{43}$/.test(slip) ? slip : undefined
}

/** Whether a host is this very device, which no other phone reaches under that name. */
export function isLoopback(host: string): boolean {
    return host === 'localhost' || host === '[::1]' || host.startsWith('127.')
}
