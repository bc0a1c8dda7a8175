import { describe, expect, it } from 'vitest'
import { captured, fitted } from './picture'

describe('a photo', () => {
    it('is shrunk to 1600 px on its longer side and never enlarged', () => {
        expect(fitted(4000, 3000)).toEqual({ width: 1600, height: 1200 })
        expect(fitted(900, 1600)).toEqual({ width: 900, height: 1600 })
        expect(fitted(1, 100_000)).toEqual({ width: 1, height: 1600 })
    })

    it('keeps the time it was taken only where that is plausible', () => {
        const now = Date.parse('2026-06-01T00:00:00Z')
        expect(captured(now - 1000, now)).toBe('2026-05-31T23:59:59.000Z')
        expect(captured(0, now)).toBeNull()
        expect(captured(now + 3_600_000, now)).toBeNull()
    })
})
