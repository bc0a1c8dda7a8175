import { describe, expect, it } from 'vitest'
import { points } from './points'
import { uuidv7 } from './uuid'

describe('points', () => {
    it('are shown digit by digit as they were sent', () => {
        expect(points('94.350')).toBe('94.350')
        expect(points('0.10000000000000000001')).toBe('0.10000000000000000001')
    })

    it('carry a true minus sign, and a plus where asked for', () => {
        expect(points('-0.5')).toBe('−0.5')
        expect(points('2', true)).toBe('+2')
        expect(points('0.0', true)).toBe('0.0')
    })

    it('say by a dash that there are none', () => {
        expect(points(null)).toBe('—')
    })
})

describe('a UUIDv7', () => {
    it('begins with the time and names its version', () => {
        expect(uuidv7(0x0190_1234_5678)).toMatch(
            /^01901234-5678-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        )
    })
})
