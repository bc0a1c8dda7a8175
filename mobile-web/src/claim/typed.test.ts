import { describe, expect, it } from 'vitest'
import type { Rule, Typed } from './typed'
import { contentOf, faultsOf, matching, valueOf } from './typed'

const award: Rule = {
    code: 'award-province',
    title: '受到市委表彰',
    clause: '四（二）1',
    points: '1',
    evidenceRequired: true,
    yearlyCap: null,
}
const web: Rule = { ...award, code: 'web', title: '网络宣传稿件', points: '0.1' }

const typed: Typed = {
    item: 'web',
    occurredOn: '2026-06-01',
    count: '3',
    event: '  ',
    description: ' 慰问活动报道 ',
    photos: [{ sha256: 'ab', url: '', photo: null }],
}

describe('a claim as typed', () => {
    it('is complete with rule, day, count, words and the photo that its rule asks for', () => {
        expect(faultsOf(typed, web)).toEqual([])
        const empty = { ...typed, occurredOn: '', count: '0', description: ' ', photos: [] }
        expect(faultsOf(empty, web)).toEqual(['occurredOn', 'count', 'description', 'evidence'])
        expect(faultsOf(typed, undefined)).toEqual(['item'])
    })

    it('takes a count from 1 to 99', () => {
        expect(faultsOf({ ...typed, count: '99' }, web)).toEqual([])
        for (const count of ['100', '-1', '1.5', '']) {
            expect(faultsOf({ ...typed, count }, web)).toEqual(['count'])
        }
    })

    it('is sent without blanks at the ends, and without an empty event', () => {
        expect(contentOf(typed, web)).toMatchObject({
            description: '慰问活动报道',
            event: null,
            count: 3,
            evidence: ['ab'],
        })
    })

    it('is worth the points of its rule times its count, to the last digit', () => {
        expect(valueOf(web, '3')).toBe('0.3')
        expect(valueOf(web, '')).toBeNull()
    })
})

describe('the catalogue', () => {
    it('is searched for every word in title, clause and code', () => {
        expect(matching([award, web], '四 稿件')).toEqual([web])
        expect(matching([award, web], 'AWARD')).toEqual([award])
        expect(matching([award, web], ' ')).toEqual([award, web])
    })
})
