import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeLinks, withNew } from './make-links'

const voters = [
    { number: '1005', name: '陈晓梅', unit: '办公室' },
    { number: '1006', name: '王秀英', unit: '宣传部' },
]
const group = { title: '干部职工', slipPrefix: 'cHJlZml4' }

test('every voter has a link of a token of 32 bytes of its own', async () => {
    const cards = await makeLinks(group, voters)
    expect(cards.map((card) => [card.number, card.title])).toEqual([
        ['1005', '干部职工'],
        ['1006', '干部职工'],
    ])
    for (const { text, hash } of cards) {
        const token = Buffer.from(text.replace('cHJlZml4.', ''), 'base64url')
        expect(token).toHaveLength(32)
        expect(hash).toBe(createHash('sha256').update(token).digest('hex'))
    }
    expect(new Set(cards.map((card) => card.text)).size).toBe(2)
})

test('a card that was made anew takes the place of the earlier one', async () => {
    const first = await makeLinks(group, voters)
    const again = await makeLinks(group, voters.slice(1))
    expect(withNew(first, again)).toEqual([again[0], first[0]])
})
