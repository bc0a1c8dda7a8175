import { expect, test } from 'vitest'
import { dayText, daysIn, monthAndDay } from './days'

test('a month and a day are read from the contract’s form', () => {
    expect(monthAndDay('12-20')).toEqual([12, 20])
    expect(monthAndDay('3-8')).toEqual([3, 8])
    for (const other of ['', '13-01', '00-10', '12-32', '2026-12-20', '十二月']) {
        expect(monthAndDay(other)).toBeUndefined()
    }
})

test('a day is written with two digits each and no later than its month has days', () => {
    expect(dayText(3, 8)).toBe('03-08')
    expect(dayText(2, 31)).toBe('02-29')
    expect(dayText(4, 31)).toBe('04-30')
    expect(dayText(12, 31)).toBe('12-31')
    expect(daysIn(2)).toBe(29)
})
