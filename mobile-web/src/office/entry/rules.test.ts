import { expect, test } from 'vitest'
import { matching, rulesOf } from './rules'
import type { Rule } from './rules'

function rule(
    code: string,
    title: string,
    claimant: Rule['claimant'],
    clause: string | null,
): Rule {
    return { code, title, claimant, clause, points: '1', evidenceRequired: false, veto: false }
}

const praised = rule('praised', '受到市委表彰', 'SELF', '四（二）1')
const late = rule('late', '无故迟到', 'OFFICE', null)
const scheme = {
    id: 's',
    components: [
        { key: 'review', title: '民主评议' },
        { key: 'ledger', title: '奖惩分', items: [praised, late] },
    ],
}

test('the office enters what the scheme leaves to it, not what people claim themselves', () => {
    expect(rulesOf({ scheme }).map((one) => one.code)).toEqual(['late'])
})

test('every word of the search must be in title or clause', () => {
    expect(matching([praised, late], '表彰 四')).toEqual([praised])
    expect(matching([praised, late], '表彰 迟到')).toEqual([])
    expect(matching([praised, late], '  ')).toEqual([praised, late])
})
