import { expect, test } from 'vitest'
import { search, sections, titleBelow } from './sections'
import type { Group } from './sections'

function group(at: string, path: string[], value = '1'): Group {
    const setting = { at: `${at}/points`, label: '分值', kind: 'NUMBER', value } as const
    return { at, path, settings: [setting], removable: false, catalogue: null }
}

const root = group('', [])
const leaders = group('/pools/0', ['市管干部'])
const staff = group('/pools/1', ['一般干部职工'])
const review = group('/components/review/ballot', ['民主评议'])
const deputies = group('/components/review/ballot/groups/1', ['民主评议', '单位副职'])
const late = group('/components/points/ledger/items/0', ['奖惩分', 'Late 迟到'], '-0.5')
const all = [root, leaders, staff, review, deputies, late]

test('a component is a section, all pools are one, the head of the file is one', () => {
    expect(sections(all)).toEqual([
        { at: '', groups: [root] },
        { at: '/pools', groups: [leaders, staff] },
        { at: '/components/review', groups: [review, deputies] },
        { at: '/components/points', groups: [late] },
    ])
})

test('a search finds words of the path, of a label and of a value, in any order', () => {
    expect(search(all, '副职')).toEqual([deputies])
    expect(search(all, '  分值 民主 ')).toEqual([review, deputies])
    expect(search(all, '-0.5 LATE')).toEqual([late])
    expect(search(all, '没有')).toEqual([])
    expect(search(all, ' ')).toEqual(all)
})

test('a group is called by what its section does not say', () => {
    expect(titleBelow('民主评议', deputies)).toBe('单位副职')
    expect(titleBelow('民主评议', review)).toBe('')
    expect(titleBelow('考核组别', staff)).toBe('一般干部职工')
})
