import { expect, test } from 'vitest'
import { collects, given, lackingSlips, tooSmall } from './groups'

const group = (mode: 'SLIPS' | 'LINKS', roll: number, issued: number, declared = false) => ({
    mode,
    roll,
    issued,
    declared,
})

test('credentials are collected where a group with links has voters', () => {
    expect(collects([group('SLIPS', 5, 0), group('LINKS', 0, 0)])).toBe(false)
    expect(collects([group('SLIPS', 5, 0), group('LINKS', 1, 0)])).toBe(true)
})

test('slips are lacking for groups that have voters and draw slips', () => {
    const waiting = group('SLIPS', 5, 0)
    const groups = [waiting, group('SLIPS', 5, 5), group('SLIPS', 0, 0), group('LINKS', 5, 0)]
    expect(lackingSlips(groups)).toEqual([waiting])
})

test('a group with links is too small until enough have collected or it was declared so', () => {
    const small = group('LINKS', 7, 4)
    const groups = [
        small,
        group('LINKS', 7, 5),
        group('LINKS', 3, 3, true),
        group('LINKS', 0, 0),
        group('SLIPS', 2, 2),
    ]
    expect(tooSmall(groups, 5, 'issued')).toEqual([small])
    expect(tooSmall(groups, 5, 'roll')).toEqual([])
})

test('what was given out is named by the modes that there are', () => {
    expect(given([group('SLIPS', 5, 0)])).toBe('SLIPS')
    expect(given([group('LINKS', 5, 0)])).toBe('LINKS')
    expect(given([group('SLIPS', 5, 0), group('LINKS', 5, 0)])).toBe('BOTH')
})
