import { isHash } from './merkle'

/**
 * The receipt in what somebody typed or pasted: its digits alone, in groups, in capitals, or at the
 * end of the address that stands on the page after casting. Undefined where there is none.
 */
export function receiptIn(text: string): string | undefined {
    const plain = text.normalize('NFKC')
    const digits = plain
        .slice(plain.lastIndexOf('#') + 1)
        .replace(/[\s-]/g, '')
        .toLowerCase()
    return isHash(digits) ? digits : undefined
}
