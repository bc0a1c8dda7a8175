/** A UUIDv7 (RFC 9562): begins with the time, so that ids sort as they were made. */
export function uuidv7(now: number = Date.now()): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    new DataView(bytes.buffer).setUint32(0, Math.floor(now / 0x1_0000))
    new DataView(bytes.buffer).setUint16(4, now % 0x1_0000)
    bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
    const hex = hexadecimal(bytes)
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        hex.slice(12, 16),
        hex.slice(16, 20),
        hex.slice(20),
    ].join('-')
}

/** Bytes as lower-case hexadecimal. */
export function hexadecimal(bytes: Uint8Array): string {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 as lower-case hexadecimal. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
    return hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
