import { expect, test } from 'vitest'
import { pathOf } from './qr'

test('neighbouring dark squares become one rectangle', () => {
    const rows = [
        [true, true, false],
        [false, false, false],
        [false, true, true],
    ]
    expect(pathOf(rows)).toBe('M0 0h2v1h-2zM1 2h2v1h-2z')
})
