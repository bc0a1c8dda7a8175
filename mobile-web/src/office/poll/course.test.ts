import { expect, test } from 'vitest'
import { courseOf, withoutLink } from './course'

const group = (key: string, mode: 'SLIPS' | 'LINKS', roll: number, issued: number) => ({
    key,
    mode,
    roll,
    issued,
    title: key,
    weight: '50',
    cast: 0,
    slipPrefix: 'p',
    confidential: false,
    declared: false,
})

const slips = group('a', 'SLIPS', 5, 5)
const links = group('b', 'LINKS', 7, 0)
const at = (
    state: 'PREPARED' | 'COLLECTING' | 'OPEN',
    groups: (typeof slips)[],
    lacking?: number,
) => Object.fromEntries(courseOf({ state, groups }, lacking).map((step) => [step.key, step.at]))

test('without links nobody collects, and what is printed leads to the vote', () => {
    const course = at('PREPARED', [slips], 0)
    expect(course).not.toHaveProperty('collect')
    expect(course).toMatchObject({ 'hand-out': 'done', vote: 'now', close: 'ahead' })
})

test('first everybody is given a slip or a link, then links are collected with', () => {
    expect(at('PREPARED', [slips, links], 2)).toMatchObject({ 'hand-out': 'now', collect: 'ahead' })
    expect(at('PREPARED', [slips, links], 0)).toMatchObject({ collect: 'now', vote: 'ahead' })
    expect(at('PREPARED', [group('a', 'SLIPS', 5, 0), links], 0)['hand-out']).toBe('now')
})

test('as long as nobody knows who has a link nothing is called handed out', () => {
    expect(at('PREPARED', [links])['hand-out']).toBe('now')
})

test('the vote can be opened while credentials are collected, and then only be closed', () => {
    expect(at('COLLECTING', [slips, links], 0)).toMatchObject({ collect: 'now', vote: 'free' })
    expect(at('OPEN', [slips, links])).toMatchObject({ vote: 'done', close: 'now', ends: 'free' })
})

test('who has no link is counted in groups with links alone', () => {
    const roll = [
        { key: 'a', voters: [{ linked: false }] },
        { key: 'b', voters: [{ linked: true }, { linked: false }] },
    ]
    expect(withoutLink({ state: 'PREPARED', groups: [slips, links] }, roll)).toBe(1)
    expect(withoutLink({ state: 'PREPARED', groups: [slips, links] }, undefined)).toBeUndefined()
    expect(withoutLink({ state: 'PREPARED', groups: [slips] }, undefined)).toBe(0)
})
