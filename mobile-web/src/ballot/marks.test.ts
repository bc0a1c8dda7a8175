import { describe, expect, it } from 'vitest'
import { markOf, quickMarks, scaleOf, stepped, tenths } from './marks'

const hundred = scaleOf('100', '1')
const ten = scaleOf('10', '0.5')

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

    it('is taken by tenths on the step below, without needless digits', () => {
        expect(tenths(9, scaleOf('15', '1'))).toBe('13')
        expect(tenths(6, ten)).toBe('6')
        expect(tenths(9, scaleOf('5', '0.5'))).toBe('4.5')
    })

    it('begins at nine tenths of the maximum', () => {
        expect(stepped('', 1, hundred)).toBe('90')
        expect(stepped('', -1, ten)).toBe('9')
    })

    it('has tenths as a quick choice, as far as the steps allow', () => {
        expect(quickMarks(hundred)).toEqual(['60', '70', '80', '90', '100'])
        expect(quickMarks(scaleOf('5', '1'))).toEqual(['3', '4', '5'])
        expect(quickMarks(scaleOf('2.5', '0.5'))).toEqual(['1.5', '2', '2.5'])
    })
})
