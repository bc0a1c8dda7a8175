import { expect, test } from 'vitest'
import { timesOf } from './times'

test('1 to 99 times can be confirmed, nothing else', () => {
    expect(timesOf('1')).toBe(1)
    expect(timesOf(' 99 ')).toBe(99)
    for (const typed of ['', '0', '100', '-1', '1.5', 'x']) expect(timesOf(typed)).toBeUndefined()
})
