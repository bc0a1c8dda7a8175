import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerTo } from './offer'
import type { LinkPaper } from './offer'

const end = '2026-12-01T18:00:00+08:00'

const paper: LinkPaper = {
    poll: 'fed:2026:review:staff:1',
    organisation: '示例市妇女联合会',
    title: '民主评议',
    groupKey: 'staff',
    group: '一般干部职工',
    groupSize: 12,
    state: 'COLLECTING',
    collectUntil: end,
    castUntil: null,
    publicKey: 'key',
    promise: '',
    confidential: false,
    issued: false,
    replaced: false,
    voter: '林建国',
    contents: [],
    candidates: [],
    maximum: '100',
    step: '1',
    criteria: [],
    board: 'board',
}

afterEach(() => {
    vi.useRealTimers()
})

describe('what a personal link offers', () => {
    it('is the credential as long as the server collects, whatever the phone takes the time for', () => {
        for (const day of ['2020-01-01', '2026-12-01', '2030-01-01']) {
            vi.useFakeTimers({ now: new Date(`${day}T18:00:00+08:00`) })
            expect(answerTo(paper, false)).toBe('collect')
            expect(answerTo(paper, true)).toBe('again')
        }
    })

    it('tells after closing whether a credential was issued in the name', () => {
        const closed = { ...paper, state: 'CLOSED' as const }
        expect(answerTo(closed, false)).toBe('closed')
        expect(answerTo({ ...closed, issued: true }, false)).toBe('closed-issued')
        expect(answerTo({ ...closed, issued: true }, true)).toBe('closed-issued')
    })

    it('is nothing once the server has gone on to casting', () => {
        expect(answerTo({ ...paper, state: 'OPEN' }, false)).toBe('over')
        expect(answerTo({ ...paper, state: 'OPEN', issued: true }, false)).toBe('elsewhere')
        expect(answerTo({ ...paper, state: 'OPEN', issued: true }, true)).toBe('again')
    })
})
