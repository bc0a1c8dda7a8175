import { describe, expect, it } from 'vitest'
import type { Group, Setting } from './sections'
import { isWellFormed, refusalsByPlace, resolve, type, unsent } from './typed'

function rule(i: number, title: string, value: string): Group {
    const at = `/components/points/ledger/items/${i}`
    return {
        at,
        path: ['奖惩分', title],
        settings: [{ at: `${at}/points`, label: '分值', kind: 'NUMBER', value }],
        removable: true,
        catalogue: null,
    }
}
const point = (i: number) => `/components/points/ledger/items/${i}/points`
const three = [rule(0, '表彰', '2'), rule(1, '信息', '0.3'), rule(2, '迟到', '-0.5')]
const places = (changes: ReadonlyMap<string, { value: string }>) =>
    [...changes].map(([at, { value }]) => [at, value])

describe('typed values', () => {
    it('are changes until they are the same as before', () => {
        const once = type([], three, point(1), '0.4')
        expect(places(resolve(once, three).changes)).toEqual([[point(1), '0.4']])
        const twice = type(once, three, point(1), '0.5')
        expect(places(resolve(twice, three).changes)).toEqual([[point(1), '0.5']])
        expect(type(twice, three, point(1), '0.3')).toEqual([])
    })

    it('follow their rule when one before it is taken out', () => {
        const typed = type([], three, point(2), '-1')
        const two = [rule(0, '表彰', '2'), rule(1, '迟到', '-0.5')]
        expect(places(resolve(typed, two).changes)).toEqual([[point(1), '-1']])
        const again = type(typed, two, point(1), '-2')
        expect(places(resolve(again, two).changes)).toEqual([[point(1), '-2']])
    })

    it('are told as lost when their rule is gone', () => {
        const typed = type([], three, point(2), '-1')
        const { changes, lost } = resolve(typed, three.slice(0, 2))
        expect(changes.size).toBe(0)
        expect(lost.map(({ name, value }) => [name, value])).toEqual([
            ['奖惩分 › 迟到 › 分值', '-1'],
        ])
    })

    it('stay with their own one of two rules of the same name', () => {
        const twins = [rule(0, '表彰', '2'), rule(1, '表彰', '1')]
        const typed = type([], twins, point(1), '1.5')
        expect(places(resolve(typed, twins).changes)).toEqual([[point(1), '1.5']])
    })

    it('stay when they were typed while others were under way', () => {
        const typed = type(type([], three, point(0), '3'), three, point(1), '1')
        expect(unsent(typed, three, [{ at: point(0), value: '3' }])).toEqual(typed.slice(1))
        expect(unsent(typed, three, [{ at: point(0), value: '2.5' }])).toEqual(typed)
    })

    it('are no changes any more when somebody else saved the same', () => {
        const typed = type([], three, point(0), '3')
        const saved = [rule(0, '表彰', '3'), ...three.slice(1)]
        expect(resolve(typed, saved)).toEqual({ changes: new Map(), lost: [] })
    })
})

describe('a value', () => {
    const change = (kind: Setting['kind'], value: string) => {
        const before = { at: '/x', label: 'x', kind, value: '1' }
        return { at: '/x', value, before }
    }
    it('of a number is an exact decimal number', () => {
        expect(isWellFormed(change('NUMBER', ' -0.5 '))).toBe(true)
        expect(isWellFormed(change('NUMBER', '30分'))).toBe(false)
        expect(isWellFormed(change('NUMBER', ''))).toBe(false)
    })
    it('of another kind is left to the scheme', () => {
        expect(isWellFormed(change('TEXT', '任何字'))).toBe(true)
    })
})

describe('a refusal', () => {
    const sent = [{ at: '/a' }, { at: '/b' }]
    it('stands at the setting whose change it names, by index or by pointer', () => {
        const by = (path: string[]) => [...refusalsByPlace([{ message: '不行', path }], sent)]
        expect(by(['changes', '1', 'value'])).toEqual([['/b', '不行']])
        expect(by(['/a'])).toEqual([['/a', '不行']])
        expect(by(['changes'])).toEqual([])
        expect(by(['version'])).toEqual([])
    })
})
