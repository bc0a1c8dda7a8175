const chunk = 0x8000

/** Bytes as Base64 (RFC 4648 section 4). */
export function base64(bytes: Uint8Array): string {
    let text = ''
    for (let at = 0; at < bytes.length; at += chunk) {
        text += String.fromCharCode(...bytes.subarray(at, at + chunk))
    }
    return btoa(text)
}

/** Bytes as Base64url without padding (RFC 4648 section 5). */
export function base64url(bytes: Uint8Array): string {
    return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Bytes from Base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

/** Bytes from Base64url. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
    return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
}
