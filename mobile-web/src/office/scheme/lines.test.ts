import { expect, test } from 'vitest'
import { linesOf, rangeOf, scrollTo } from './lines'

const text = 'id: a\nversion: 1\n\nlast'

test('a line is found without its break', () => {
    expect(text.slice(...rangeOf(text, 1))).toBe('id: a')
    expect(text.slice(...rangeOf(text, 2))).toBe('version: 1')
    expect(rangeOf(text, 3)).toEqual([17, 17])
    expect(text.slice(...rangeOf(text, 4))).toBe('last')
    expect(rangeOf(text, 9)).toEqual([22, 22])
})

test('lines are counted as editors do', () => {
    expect(linesOf('')).toBe(1)
    expect(linesOf(text)).toBe(4)
    expect(linesOf('a\n')).toBe(2)
})

test('a line jumped to stands in the upper third, the first ones at the top', () => {
    expect(scrollTo(1, 20, 300)).toBe(0)
    expect(scrollTo(3, 20, 300)).toBe(0)
    expect(scrollTo(101, 20, 300)).toBe(1900)
})
