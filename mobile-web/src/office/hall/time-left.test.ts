import { expect, it } from 'vitest'
import { timeLeft } from './time-left'

const until = '2026-12-21T17:00:00+08:00'
const before = (seconds: number) => timeLeft(until, Date.parse(until) - seconds * 1_000)

it('runs as a clock through the last day', () => {
    expect(before(86_399)).toBe('23:59:59')
    expect(before(3_845)).toBe('1:04:05')
    expect(before(245)).toBe('4:05')
    expect(before(0.2)).toBe('0:01')
})

it('says when the end has come, and goes on saying so', () => {
    expect(before(0)).toBe('over')
    expect(before(-60)).toBe('over')
})

it('has nothing to run where the end is days away or was not announced', () => {
    expect(before(86_400)).toBeUndefined()
    expect(timeLeft(null, 0)).toBeUndefined()
})
