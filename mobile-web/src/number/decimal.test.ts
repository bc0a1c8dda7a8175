import { describe, expect, it } from 'vitest'
import { add, compare, decimal, isMultiple, mean, plain, times } from './decimal'
import type { Decimal } from './decimal'

function exact(text: string): Decimal {
    const found = decimal(text)
    if (found === undefined) throw new Error(text)
    return found
}

describe('decimal', () => {
    it('reads digits with sign and point alone', () => {
        expect(decimal('-0.50')).toEqual({ units: -50n, scale: 2 })
        for (const wrong of ['', ' 1', '1e3', '.5', '5.', '+1', '1,000', 'NaN']) {
            expect(decimal(wrong)).toBeUndefined()
        }
    })

    it('adds without the faults of binary fractions', () => {
        expect(plain(add(exact('0.1'), exact('0.2')))).toBe('0.3')
        expect(plain(add(exact('94.35'), exact('-0.5')))).toBe('93.85')
    })

    it('keeps digits beyond what a binary fraction holds', () => {
        expect(plain(times(exact('9007199254740993.1'), 3))).toBe('27021597764222979.3')
    })

    it('compares across scales', () => {
        expect(compare(exact('1.50'), exact('1.5'))).toBe(0)
        expect(compare(exact('-2'), exact('-1.9'))).toBe(-1)
    })

    it('rounds a mean half away from zero', () => {
        expect(plain(mean(exact('181'), 8, 2))).toBe('22.63')
        expect(plain(mean(exact('-181'), 8, 2))).toBe('-22.63')
        expect(plain(mean(exact('270'), 3, 2))).toBe('90.00')
        expect(plain(mean(exact('0.125'), 1, 2))).toBe('0.13')
    })

    it('knows multiples of a step', () => {
        expect(isMultiple(exact('92.5'), exact('0.5'))).toBe(true)
        expect(isMultiple(exact('92.3'), exact('0.5'))).toBe(false)
    })

    it('writes a leading nought', () => {
        expect(plain({ units: -5n, scale: 2 })).toBe('-0.05')
    })
})
