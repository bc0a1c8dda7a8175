/** Random bytes in a message, and before it. */
export const randomLength = 32

const kind = 'gongping-ballot-v1'
const lengthBytes = 4

/**
 * What the phone has signed blind and shows to the box later: kind, the poll's full key, group and
 * nonce, each behind its length in bytes (32 bits, big-endian), as the server lays it out.
 */
export function credentialMessage(poll: string, group: string, nonce: Uint8Array): Uint8Array {
    const text = new TextEncoder()
    return prefixed([text.encode(kind), text.encode(poll), text.encode(group), nonce])
}

function prefixed(parts: readonly Uint8Array[]): Uint8Array {
    const size = parts.reduce((sum, part) => sum + lengthBytes + part.length, 0)
    const bytes = new Uint8Array(size)
    const view = new DataView(bytes.buffer)
    let at = 0
    for (const part of parts) {
        view.setUint32(at, part.length)
        bytes.set(part, at + lengthBytes)
        at += lengthBytes + part.length
    }
    return bytes
}
