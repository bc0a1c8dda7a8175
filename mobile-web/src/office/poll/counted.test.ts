import { expect, test } from 'vitest'
import { counted } from './counted'

const poll = {
    version: 3,
    title: '民主评议',
    belowQuorum: null as boolean | null,
    groups: [
        { key: 'a', title: '甲组', issued: 5, cast: 0 },
        { key: 'b', title: '乙组', issued: 9, cast: 1 },
    ],
}

test('newer counts take the place of older ones, by group', () => {
    const now = { version: 4, belowQuorum: true, groups: [{ key: 'b', issued: 9, cast: 7 }] }
    expect(counted(poll, now)).toEqual({
        version: 4,
        title: '民主评议',
        belowQuorum: true,
        groups: [poll.groups[0], { key: 'b', title: '乙组', issued: 9, cast: 7 }],
    })
})

test('counts of an earlier version are passed over', () => {
    const before = { version: 2, belowQuorum: true, groups: [{ key: 'a', issued: 0, cast: 0 }] }
    expect(counted(poll, before)).toBe(poll)
})
