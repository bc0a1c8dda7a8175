import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiFault } from '../../api/fault'
import { again, between, keepFollowing, silence } from './live'
import type { Turnout, Ways } from './live'

const at = (cast: number, state: Turnout['state'] = 'OPEN'): Turnout => ({
    state,
    collectUntil: null,
    castUntil: null,
    groups: [{ key: 'all', title: '干部职工', mode: 'SLIPS', roll: 9, issued: 8, cast }],
})

const offline = () => Promise.reject(new ApiFault('offline'))

/** Goes on until it is given up. */
function unanswered(signal: AbortSignal): Promise<never> {
    return new Promise((_, fail) => {
        signal.addEventListener('abort', () => {
            fail(new DOMException('', 'AbortError'))
        })
    })
}

function follow(ways: Partial<Ways>) {
    const seen: number[] = []
    const pauses: number[] = []
    const stop = new AbortController()
    const whole: Ways = {
        stream: offline,
        once: offline,
        pause: (millis) => {
            pauses.push(millis)
            if (pauses.length > 40) stop.abort()
            return Promise.resolve()
        },
        ...ways,
    }
    const end = keepFollowing(
        whole,
        (turnout) => seen.push(turnout.groups[0]?.cast ?? -1),
        stop.signal,
    )
    return { seen, pauses, stop, end }
}

beforeEach(() => {
    vi.useFakeTimers()
})

afterEach(() => {
    vi.useRealTimers()
})

describe('following a poll', () => {
    it('goes on with the next stream when one has ended, until the poll is closed', async () => {
        const values = [
            [at(1), at(2)],
            [at(3), at(4, 'CLOSED')],
        ]
        const { seen, pauses, end } = follow({
            stream: (next) => {
                values.shift()?.forEach(next)
                return Promise.resolve()
            },
        })
        await end
        expect(seen).toEqual([1, 2, 3, 4])
        expect(pauses).toEqual([again])
    })

    it('ends with a poll that is given up', async () => {
        const { seen, end } = follow({
            stream: (next) => {
                next(at(2, 'VOID'))
                return Promise.resolve()
            },
        })
        await end
        expect(seen).toEqual([2])
    })

    it('asks every two seconds where there is no stream', async () => {
        let cast = 0
        const { seen, pauses, end } = follow({
            once: () => Promise.resolve(at(++cast, cast === 3 ? 'CLOSED' : 'OPEN')),
        })
        await end
        expect(seen).toEqual([1, 2, 3])
        expect(pauses).toEqual([between, between])
    })

    it.each(['broken', 'refused', 'unavailable', 'offline'] as const)(
        'asks again, after a pause, where the answer was %s',
        async (kind) => {
            const answers = [
                () => Promise.reject(new ApiFault(kind)),
                () => Promise.resolve(at(5, 'CLOSED')),
            ]
            const { seen, pauses, end } = follow({ once: () => answers.shift()?.() ?? offline() })
            await end
            expect(seen).toEqual([5])
            expect(pauses).toEqual([between])
        },
    )

    it('tries the stream again after a while of asking', async () => {
        const stream = vi.fn(offline)
        const { end } = follow({ stream, once: () => Promise.resolve(at(1)) })
        await end
        expect(stream.mock.calls.length).toBeGreaterThan(1)
    })

    it('gives up a stream that has fallen silent', async () => {
        const { seen, end } = follow({
            stream: (next, signal) => {
                next(at(1))
                return unanswered(signal)
            },
            pause: () => Promise.reject(new Error('tried again')),
        })
        const tried = expect(end).rejects.toThrow('tried again')
        await vi.advanceTimersByTimeAsync(silence)
        await tried
        expect(seen).toEqual([1])
    })

    it('gives up asking that is not answered, and goes on', async () => {
        const once = vi.fn<Ways['once']>(() => Promise.resolve(at(7, 'CLOSED')))
        once.mockImplementationOnce(unanswered)
        const { seen, pauses, end } = follow({ once })
        await vi.advanceTimersByTimeAsync(silence)
        await end
        expect(seen).toEqual([7])
        expect(pauses).toEqual([between])
    })

    it('stops where the sign-in has ended', async () => {
        const { end } = follow({ stream: () => Promise.reject(new ApiFault('signed-out')) })
        await expect(end).rejects.toMatchObject({ kind: 'signed-out' })
    })

    it.each(['signed-out', 'denied', 'outdated'] as const)(
        'stops where asking is answered with %s',
        async (kind) => {
            const { end } = follow({ once: () => Promise.reject(new ApiFault(kind)) })
            await expect(end).rejects.toMatchObject({ kind })
        },
    )
})
