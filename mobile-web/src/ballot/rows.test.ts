import { describe, expect, it } from 'vitest'
import {
    allSame,
    averageOf,
    filled,
    filledUp,
    givenOf,
    longestOf,
    markedRows,
    rowsOf,
    tenthsOf,
} from './rows'

const candidates = [{ key: '1' }, { key: '2' }, { key: '3' }]
const single = rowsOf({ maximum: '100', step: '1', criteria: [] })
const paper = {
    maximum: '100',
    step: '0.5',
    criteria: [
        { key: 'virtue', title: '德', maximum: '10' },
        { key: 'work', title: '绩', maximum: '15' },
    ],
}
const both = rowsOf(paper)

describe('a paper without criteria', () => {
    it('has one mark for each candidate, or an abstention', () => {
        const given = givenOf(candidates, { '1': '95', '2': '-', '3': '101' }, single)
        expect(given).toEqual([
            [{ candidate: '1', criterion: null, mark: '95' }],
            [{ candidate: '2', criterion: null, mark: null }],
        ])
    })

    it('sends no noughts at the end, however many are typed', () => {
        const typed = { '1': '90.00000000000000000000', '2': '0.0', '3': '100' }
        const marks = givenOf(candidates, typed, single).flat()
        expect(marks.map(({ mark }) => mark)).toEqual(['90', '0', '100'])
    })

    it('averages over those who were judged, halves rounded up', () => {
        const typed = { '1': '90', '2': '95', '3': '92' }
        expect(averageOf(givenOf(candidates, typed, single), single, '100')).toBe('92.33')
        expect(averageOf(givenOf(candidates, { '1': '-' }, single), single, '100')).toBeUndefined()
    })
})

describe('a paper with criteria', () => {
    it('counts a candidate only with a mark for every criterion', () => {
        const typed = { '1/virtue': '9', '1/work': '12.5', '2/virtue': '8' }
        expect(givenOf(candidates, typed, both)).toEqual([
            [
                { candidate: '1', criterion: 'virtue', mark: '9' },
                { candidate: '1', criterion: 'work', mark: '12.5' },
            ],
        ])
        expect(markedRows('2', typed, both)).toBe(1)
    })

    it('abstains about a candidate altogether', () => {
        expect(givenOf(candidates, { '1': '-', '1/virtue': '9' }, both)).toEqual([
            [{ candidate: '1', criterion: null, mark: null }],
        ])
    })

    it('averages maximum × sum ÷ sum of the maxima: 100 × 21.5 ÷ 25 = 86', () => {
        const typed = { '1/virtue': '9', '1/work': '12.5' }
        expect(averageOf(givenOf(candidates, typed, both), both, '100')).toBe('86.00')
    })

    it('fills every criterion with tenths of its maximum, on the step below', () => {
        expect(filled('1', tenthsOf(both, 7), both)).toEqual({
            '1': '',
            '1/virtue': '7',
            '1/work': '10.5',
        })
        const whole = rowsOf({ ...paper, step: '1' })
        expect(filled('1', tenthsOf(whole, 7), whole)).toEqual({
            '1': '',
            '1/virtue': '7',
            '1/work': '10',
        })
    })

    it('fills up only those who were neither begun nor abstained about', () => {
        const typed = { '1/virtue': '9', '2': '-' }
        expect(Object.keys(filledUp(candidates, typed, 9, both))).toEqual([
            '3',
            '3/virtue',
            '3/work',
        ])
    })

    it('has a longest form that no ballot exceeds', () => {
        const typed = Object.fromEntries(
            candidates.flatMap(({ key }) => [
                [`${key}/virtue`, '9.5'],
                [`${key}/work`, '14.5'],
            ]),
        )
        const most = JSON.stringify(longestOf(candidates, both)).length
        expect(JSON.stringify(givenOf(candidates, typed, both).flat()).length).toBeLessThanOrEqual(
            most,
        )
        expect(JSON.stringify(givenOf(candidates, { '1': '-' }, both).flat()).length).toBeLessThan(
            most,
        )
    })

    it('has a longest form where abstaining takes more room than the marks', () => {
        const short = rowsOf({
            ...paper,
            step: '1',
            criteria: [{ key: 'a', title: 'A', maximum: '9' }],
        })
        const abstained = givenOf(candidates, { '1': '-', '2': '-', '3': '-' }, short).flat()
        expect(JSON.stringify(longestOf(candidates, short)).length).toBeGreaterThanOrEqual(
            JSON.stringify(abstained).length,
        )
    })
})

describe('a ballot that gives everybody the same', () => {
    it('is known by equal marks in every criterion', () => {
        const same = filledUp(candidates, {}, 9, both)
        expect(allSame(givenOf(candidates, same, both))).toBe(true)
        expect(allSame(givenOf(candidates, { ...same, '2/work': '9' }, both))).toBe(false)
        expect(allSame(givenOf([{ key: '1' }], same, both))).toBe(false)
    })
})
