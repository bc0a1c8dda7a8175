import { expect, it } from 'vitest'
import type { Turnout } from './live'
import { tally, total } from './tally'

const groups: Turnout['groups'] = [
    { key: 'heads', title: '主要负责同志', mode: 'SLIPS', roll: 2, issued: 2, cast: 1 },
    { key: 'staff', title: '干部职工', mode: 'LINKS', roll: 9, issued: 7, cast: 4 },
]

const figures = (state: Turnout['state']) =>
    tally({ state, groups }).map(({ key, done, of }) => `${key} ${done}/${of}`)

it('before casting it says how many of the roll hold a slip or a credential', () => {
    expect(figures('PREPARED')).toEqual(['heads 2/2', 'staff 7/9'])
})

it('while credentials are collected it speaks of those groups alone that collect them', () => {
    expect(figures('COLLECTING')).toEqual(['staff 7/9'])
})

it('from opening on it says how many of those who may have cast', () => {
    expect(figures('OPEN')).toEqual(['heads 1/2', 'staff 4/7'])
    expect(figures('CLOSED')).toEqual(figures('OPEN'))
})

it('the total is of all rows', () => {
    expect(total(tally({ state: 'OPEN', groups }))).toEqual({ done: 5, of: 9 })
    expect(total([])).toEqual({ done: 0, of: 0 })
})
