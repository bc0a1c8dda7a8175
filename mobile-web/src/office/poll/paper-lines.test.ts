import { expect, test } from 'vitest'
import { refusalOf } from './paper-lines'

const differ = (path: string[]) => ({ code: 'TELLERS_DIFFER' as const, message: '不一致', path })

test('a refusal stands at the candidate that it concerns', () => {
    const refusals = [differ(['marks', '2'])]
    expect(refusalOf(refusals, 2, null)).toBe('不一致')
    expect(refusalOf(refusals, 1, null)).toBeUndefined()
    expect(refusalOf(refusals, 2, 'work')).toBeUndefined()
})

test('a refusal stands at the criterion that it concerns', () => {
    const refusals = [differ(['marks', '2', 'work'])]
    expect(refusalOf(refusals, 2, 'work')).toBe('不一致')
    expect(refusalOf(refusals, 2, 'virtue')).toBeUndefined()
    expect(refusalOf(refusals, 2, null)).toBeUndefined()
})

test('a refusal of something else stands at no candidate', () => {
    expect(refusalOf([differ(['0', 'slip'])], 0, null)).toBeUndefined()
})
