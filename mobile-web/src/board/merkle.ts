/** Shows that a leaf is below a root: an inclusion proof of RFC 9162, hashes as hexadecimal. */
export interface Proof {
    /** The leaf's place, counted from 0. */
    index: number
    /** How many leaves the tree has. */
    size: number
    leaf: string
    /** The hashes that the leaf is joined with on the way to the root, lowest first. */
    path: readonly string[]
}

const node = 1
const hashForm = /^[0-9a-f]{64}$/

/** Whether a text has the form of a SHA-256: 64 lower-case hexadecimal digits. */
export function isHash(text: string): boolean {
    return hashForm.test(text)
}

/** Whether this browser can hash; it does so by HTTPS and on this very device only. */
export function canCheck(): boolean {
    return 'subtle' in crypto
}

function bytesOf(hex: string): number[] {
    return hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? []
}

/** The hash over a pair: SHA-256 over a byte 1 and both. */
async function join(left: string, right: string): Promise<string> {
    const bytes = Uint8Array.from([node, ...bytesOf(left), ...bytesOf(right)])
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether a proof leads to this root: RFC 9162, section 2.1.3.2. */
export async function leadsTo(proof: Proof, root: string): Promise<boolean> {
    const { index, size, leaf, path } = proof
    if (index < 0 || index >= size || !isHash(leaf) || !path.every(isHash)) return false
    let place = index
    let last = size - 1
    let joined = leaf
    for (const other of path) {
        if (last === 0) return false
        if (place % 2 === 1 || place === last) {
            joined = await join(other, joined)
            while (place % 2 === 0 && place !== 0) {
                place = half(place)
                last = half(last)
            }
        } else {
            joined = await join(joined, other)
        }
        place = half(place)
        last = half(last)
    }
    return last === 0 && joined === root
}

function half(number: number): number {
    return Math.floor(number / 2)
}
