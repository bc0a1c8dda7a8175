import { expect, test } from 'vitest'
import { counted } from './counted'

const poll = {
    version: 3,
    title: '民主评议',
    groups: [
        { key: 'a', title: '甲组', issued: 5, cast: 0 },
        { key: 'b', title: '乙组', issued: 9, cast: 1 },
    ],
}

test('newer counts take the place of older ones, by group', () => {
    const now = { version: 4, groups: [{ key: 'b', issued: 9, cast: 7 }] }
    expect(counted(poll, now)).toEqual({
        version: 4,
        title: '民主评议',
        groups: [poll.groups[0], { key: 'b', title: '乙组', issued: 9, cast: 7 }],
    })
})

test('counts of an earlier version are passed over', () => {
    expect(counted(poll, { version: 2, groups: [{ key: 'a', issued: 0, cast: 0 }] })).toBe(poll)
})
