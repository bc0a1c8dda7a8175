import { expect, test } from 'vitest'
import type { Card } from './make-links'
import { Unanswered } from './unanswered'

const card = (number: string): Card => ({
    number,
    name: number,
    unit: '办公室',
    title: '组',
    text: `p.${number}`,
    hash: number,
})
const [deputies, staff] = [{ key: 'deputies' }, { key: 'staff' }]

test('what was sent for a whole group is there for each of it, and for no other group', () => {
    const unanswered = new Unanswered()
    expect(unanswered.any).toBe(false)
    const cards = [card('1'), card('2')]
    unanswered.add('all', deputies, cards)
    expect(unanswered.of('all')).toBe(cards)
    expect(unanswered.has(deputies, card('2'))).toBe(true)
    expect(unanswered.has(deputies, card('3'))).toBe(false)
    expect(unanswered.has(staff, card('2'))).toBe(false)
    expect(unanswered.any).toBe(true)
})

test('whoever has a newer card waits for no older one', () => {
    const unanswered = new Unanswered()
    unanswered.add('one', deputies, [card('1')])
    unanswered.add('other', deputies, [card('2')])
    unanswered.add('elsewhere', staff, [card('1')])
    unanswered.replace(deputies, [card('1'), card('3')])
    expect(unanswered.of('one')).toBeUndefined()
    expect(unanswered.has(deputies, card('2'))).toBe(true)
    expect(unanswered.has(staff, card('1'))).toBe(true)
})

test('of several the others still wait where one has a newer card', () => {
    const unanswered = new Unanswered()
    unanswered.add('all', deputies, [card('1'), card('2')])
    unanswered.replace(deputies, [card('1')])
    expect(unanswered.of('all')).toBeUndefined()
    expect(unanswered.has(deputies, card('1'))).toBe(false)
    expect(unanswered.has(deputies, card('2'))).toBe(true)
    unanswered.replace(deputies, [card('2')])
    expect(unanswered.any).toBe(false)
})

test('what was refused is not sent again, and an earlier try of it was seen by nobody', () => {
    const unanswered = new Unanswered()
    unanswered.drop('fresh')
    expect(unanswered.any).toBe(false)
    unanswered.add('one', deputies, [card('1')])
    unanswered.drop('one')
    expect(unanswered.of('one')).toBeUndefined()
    expect(unanswered.has(deputies, card('1'))).toBe(true)
})
