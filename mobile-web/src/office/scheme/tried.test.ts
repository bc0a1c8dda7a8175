import { expect, test } from 'vitest'
import { changes, counted } from './tried'
import type { Row } from './tried'

type Place = Row['before']
const place = (rank: number | null, grade: string | null, total = '90'): Place => ({
    total,
    rank,
    grade,
})
function row(before: Place, after: Place, poolAfter: string | null = '一般干部'): Row {
    const who = { number: '1', name: '陈晓梅', unit: '办公室', poolBefore: '一般干部' }
    return { ...who, poolAfter, before, after }
}

const same = row(place(1, '优秀'), place(1, '优秀', '91'))
const rank = row(place(2, '优秀'), place(3, '优秀'))
const both = row(place(3, '优秀'), place(4, '称职'))
const left = row(place(4, null), null, null)
const never = row(null, null)

test('another rank, grade or pool is a change, another total alone is none', () => {
    expect([same, rank, both, left, never].map(changes)).toEqual([false, true, true, true, false])
})

test('changes are counted by kind', () => {
    const all = [same, rank, both, left, never]
    expect(counted(all)).toEqual({ people: 5, grades: 1, ranks: 3, pools: 1 })
    expect(counted([])).toEqual({ people: 0, grades: 0, ranks: 0, pools: 0 })
})
