import { expect, test } from 'vitest'
import type { PollStep } from '../../gql/graphql'
import { areAnnounced, changedEnds, endFaults, instantOf, openEnds, typedOf } from './windows'

const none = { collectUntil: null, castUntil: null }
const was = { collectUntil: '2026-12-01T18:00:00+08:00', castUntil: '2026-12-05T18:00:00+08:00' }
const now = Date.parse('2026-11-21T12:00:00+08:00')
const typed = { collectUntil: '2026-12-01T18:00', castUntil: '2026-12-05T18:00' }

test('an end is typed and shown in the time zone of the organisation', () => {
    expect(typedOf('2026-12-01T10:00:00Z')).toBe('2026-12-01T18:00')
    expect(instantOf('2026-12-01T18:00')).toBe('2026-12-01T18:00:00+08:00')
    expect(typedOf(null)).toBe('')
    expect(instantOf('')).toBeNull()
})

test('only what changed is sent, and an end that was emptied stays', () => {
    expect(changedEnds(typed, was)).toEqual({})
    expect(changedEnds({ collectUntil: '', castUntil: '2026-12-06T18:00' }, was)).toEqual({
        castUntil: '2026-12-06T18:00:00+08:00',
    })
})

test('an end lies in the future', () => {
    const early = { collectUntil: '2026-11-21T11:00', castUntil: '' }
    expect(endFaults(early, none, false, now)).toEqual({ collectUntil: 'past' })
})

test('before it is announced an end moves as it likes, then only to later', () => {
    const earlier = { ...typed, collectUntil: '2026-11-30T18:00' }
    const later = { ...typed, collectUntil: '2026-12-02T18:00' }
    expect(endFaults(earlier, was, false, now)).toEqual({})
    expect(endFaults(earlier, was, true, now)).toEqual({ collectUntil: 'shortened' })
    expect(endFaults(later, was, true, now)).toEqual({})
})

test('ends are announced once there were links, or anything has begun', () => {
    const passed = (...steps: PollStep[]) => steps.map((step) => ({ step }))
    const before = passed('PREPARED', 'ROLL_CORRECTED')
    expect(areAnnounced({ state: 'PREPARED', history: before })).toBe(false)
    expect(areAnnounced({ state: 'COLLECTING', history: before })).toBe(true)
    for (const step of ['LINKS_REGISTERED', 'LINK_REPLACED'] as const) {
        expect(areAnnounced({ state: 'PREPARED', history: passed('PREPARED', step) })).toBe(true)
    }
})

test('casting ends after collecting does, also where one of the two was announced before', () => {
    const late = { ...typed, collectUntil: '2026-12-05T18:00' }
    expect(endFaults(late, was, true, now)).toEqual({ castUntil: 'overlap' })
})

test('once casting has begun collecting has no end to be said any more', () => {
    expect(openEnds('PREPARED', true)).toEqual(['collectUntil', 'castUntil'])
    expect(openEnds('PREPARED', false)).toEqual(['castUntil'])
    expect(openEnds('OPEN', true)).toEqual(['castUntil'])
    expect(openEnds('CLOSED', true)).toEqual([])
})
