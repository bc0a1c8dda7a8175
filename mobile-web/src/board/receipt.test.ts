import { expect, it } from 'vitest'
import { grouped } from '../ballot/grouped'
import { receiptIn } from './receipt'

const leaf = '0123456789abcdef'.repeat(4)

it('is found in digits, groups, capitals, full-width digits and the address of the page', () => {
    const full = leaf.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
    for (const text of [
        leaf,
        ` ${grouped(leaf)}\n`,
        leaf.toUpperCase(),
        full,
        `https://office.example/board/Qm9hcmQ6#${leaf}`,
    ]) {
        expect(receiptIn(text)).toBe(leaf)
    }
})

it('is not found in anything shorter, longer or of other letters', () => {
    for (const text of ['', leaf.slice(1), `${leaf}0`, leaf.replace('a', 'g'), '#', 'x#y']) {
        expect(receiptIn(text)).toBeUndefined()
    }
})
