import { expect, test } from 'vitest'
import { placeOf } from './order'

const waiting = ['a', 'b', 'c']

test('the next claim is the following one', () => {
    expect(placeOf('b', waiting)).toEqual({ nth: 2, all: 3, before: 'a', next: 'c' })
})

test('after the last claim comes the first, which was passed over', () => {
    expect(placeOf('c', waiting).next).toBe('a')
})

test('a claim is never its own next', () => {
    expect(placeOf('a', ['a'])).toEqual({ nth: 1, all: 1, before: undefined, next: undefined })
})

test('from a decided claim the way leads to the first that waits', () => {
    expect(placeOf('x', waiting)).toEqual({ nth: 0, all: 3, before: undefined, next: 'a' })
})
