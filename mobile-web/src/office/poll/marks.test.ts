import { expect, test } from 'vitest'
import { isMark, stepped } from './marks'

const scale = { maximum: '100', step: '0.5' }

test.each(['0', '100', '99.5', ' 88 '])('%s is a mark', (typed) => {
    expect(isMark(typed, scale)).toBe(true)
})

test.each(['', '100.5', '-0.5', '88.2', 'x', '1e2'])('%s is none', (typed) => {
    expect(isMark(typed, scale)).toBe(false)
})

test('a step leads by the scale and never out of it', () => {
    expect(stepped('90', 1, scale)).toBe('90.5')
    expect(stepped('90', -1, scale)).toBe('89.5')
    expect(stepped('100', 1, scale)).toBe('100')
    expect(stepped('0', -1, scale)).toBe('0')
})

test('the first step from nothing is the highest mark', () => {
    expect(stepped('', -1, scale)).toBe('100')
})
