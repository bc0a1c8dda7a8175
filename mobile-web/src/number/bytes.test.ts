import { expect, test } from 'vitest'
import { base64, base64url, fromBase64, fromBase64url } from './bytes'

test('Base64 is as RFC 4648 shows it', () => {
    const bytes = new TextEncoder().encode('fooba')
    expect(base64(bytes)).toBe('Zm9vYmE=')
    expect(fromBase64('Zm9vYmE=')).toEqual(bytes)
})

test('Base64url has neither plus nor slash nor padding', () => {
    expect(base64url(Uint8Array.of(0xfb, 0xff, 0xfe, 0xff))).toBe('-__-_w')
    expect(fromBase64url('-__-_w')).toEqual(Uint8Array.of(0xfb, 0xff, 0xfe, 0xff))
})

test('a file larger than a call takes arguments is encoded whole', () => {
    const bytes = new Uint8Array(200_000).fill(7)
    expect(fromBase64(base64(bytes))).toEqual(bytes)
})
