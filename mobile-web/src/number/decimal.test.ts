import { describe, expect, it } from 'vitest'
import { add, compare, decimal, isMultiple, plain, product, quotient, times } from './decimal'
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

    it('rounds a quotient half away from zero', () => {
        const over = (value: string, by: string) => plain(quotient(exact(value), exact(by), 2))
        expect(over('181', '8')).toBe('22.63')
        expect(over('-181', '8')).toBe('-22.63')
        expect(over('270', '3')).toBe('90.00')
        expect(over('0.125', '1')).toBe('0.13')
        expect(over('1', '0.8')).toBe('1.25')
    })

    it('multiplies exactly', () => {
        expect(plain(product(exact('0.1'), exact('-0.25')))).toBe('-0.025')
    })

    it('knows multiples of a step', () => {
        expect(isMultiple(exact('92.5'), exact('0.5'))).toBe(true)
        expect(isMultiple(exact('92.3'), exact('0.5'))).toBe(false)
    })

    it('writes a leading nought', () => {
        expect(plain({ units: -5n, scale: 2 })).toBe('-0.05')
    })
})
