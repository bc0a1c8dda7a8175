import { hexadecimal } from '../../number/uuid'

/** A UUIDv4 (RFC 9562): for ballots, whose ids must not tell when they were made. */
export function uuidRandom(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    bytes[6] = 0x40 | ((bytes[6] ?? 0) & 0x0f)
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
    return hexadecimal(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
