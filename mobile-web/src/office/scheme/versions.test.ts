import { expect, test } from 'vitest'
import { byName, inOrder, isName, predecessor, reference } from './versions'

const version = (name: string, number: number) => ({ name, version: number })
const [a1, a2, a3, b1] = [version('a', 1), version('a', 2), version('a', 3), version('b', 1)]

test('a version is named by scheme and number', () => {
    expect(reference(a2)).toBe('a@2')
})

test('each scheme shows its newest version first, in the order given', () => {
    expect(byName([b1, a1, a3, a2])).toEqual([
        { newest: b1, older: [] },
        { newest: a3, older: [a2, a1] },
    ])
    expect(byName([])).toEqual([])
})

test('a version is compared with the one before it, the first one with the next', () => {
    const all = [a1, a2, a3, b1]
    expect(predecessor(a3, all)).toBe(a2)
    expect(predecessor(a1, all)).toBe(a2)
    expect(predecessor(b1, all)).toBeUndefined()
})

test('differences go from the older to the newer version, whichever is shown', () => {
    expect(inOrder(a1, a3)).toEqual([a1, a3])
    expect(inOrder(a3, a1)).toEqual([a1, a3])
    expect(inOrder(b1, a3)).toEqual([a3, b1])
})

test('a scheme is named in lower-case words', () => {
    for (const good of ['ab', 'water-bureau', 's4-city', 'a'.repeat(40)]) {
        expect(isName(good)).toBe(true)
    }
    for (const bad of ['', 'a', 'A', '4s', 'a_b', 'a--b', 'a-', '方案', 'a b', 'a'.repeat(41)]) {
        expect(isName(bad)).toBe(false)
    }
})

test('a derived scheme is compared with the one that it was begun from', () => {
    const derived = (name: string, version: number, basedOn: string | null) => ({
        name,
        version,
        basedOn,
    })
    const county = derived('county', 1, 'province@2')
    const province = [1, 2, 3].map((version) => derived('province', version, null))
    expect(predecessor(county, province)).toEqual(province[1])
})
