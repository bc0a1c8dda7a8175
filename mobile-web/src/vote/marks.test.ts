import { describe, expect, it } from 'vitest'
import { decimal } from '../number/decimal'
import { average, markOf, quickMarks, scaleOf, stepped } from './marks'
import { nameOf } from './held'
import { grouped } from './receipt'

const hundred = scaleOf('100', '1')
const ten = scaleOf('10', '0.5')

function exact(text: string) {
    const found = decimal(text)
    if (found === undefined) throw new Error(text)
    return found
}

describe('a mark', () => {
    it('lies between nought and the maximum, on a step', () => {
        for (const good of ['0', '100', '95', ' 95 ', '９５']) {
            expect(markOf(good, hundred)).toBeDefined()
        }
        for (const wrong of ['', '-1', '101', '95.5', 'abc']) {
            expect(markOf(wrong, hundred)).toBeUndefined()
        }
        expect(markOf('9.5', ten)).toBeDefined()
        expect(markOf('9.3', ten)).toBeUndefined()
    })

    it('is raised and lowered by a step and stops at the ends', () => {
        expect(stepped('95', 1, hundred)).toBe('96')
        expect(stepped('100', 1, hundred)).toBe('100')
        expect(stepped('0', -1, hundred)).toBe('0')
        expect(stepped('9', -1, ten)).toBe('8.5')
    })

    it('begins at nine tenths of the maximum', () => {
        expect(stepped('', 1, hundred)).toBe('90')
        expect(stepped('', -1, ten)).toBe('9')
    })

    it('has tenths as a quick choice, as far as the steps allow', () => {
        expect(quickMarks(hundred)).toEqual(['60', '70', '80', '90', '100'])
        expect(quickMarks(scaleOf('5', '1'))).toEqual(['3', '4', '5'])
    })
})

describe('the average', () => {
    it('has two digits, halves rounded up', () => {
        expect(average(['90', '95', '92'].map(exact))).toBe('92.33')
        expect(average([])).toBeUndefined()
    })
})

describe('a ballot', () => {
    it('lies on the device under a name that does not give its slip away', () => {
        expect(nameOf('staff.secret-token')).not.toContain('secret')
        expect(nameOf('a.1')).not.toBe(nameOf('a.2'))
    })

    it('has a receipt that people can compare by eye', () => {
        expect(grouped('0123456789abcdef')).toBe('01234567 89abcdef')
    })
})
