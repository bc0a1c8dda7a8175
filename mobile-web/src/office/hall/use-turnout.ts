import { useEffect, useState } from 'preact/hooks'
import { asFault } from '../../api/fault'
import type { ApiFault } from '../../api/fault'
import { PollHallDocument, PollTurnoutDocument } from '../../gql/graphql'
import { call } from '../../session/call'
import { follow } from '../../session/follow'
import { isOver, keepFollowing } from './live'
import type { Turnout, Ways } from './live'

const second = 1_000

/** Figures that nobody has confirmed for so long are not shown as those of now. */
const staleAfter = 8_000

/** The time, told every second. */
export function useNow(): number {
    const [now, set] = useState(() => Date.now())
    useEffect(() => {
        const timer = setInterval(() => {
            set(Date.now())
        }, second)
        return () => {
            clearInterval(timer)
        }
    }, [])
    return now
}

function pause(millis: number, signal: AbortSignal): Promise<void> {
    return new Promise((done) => {
        const timer = setTimeout(done, millis)
        signal.addEventListener('abort', () => {
            clearTimeout(timer)
            done()
        })
    })
}

function waysTo(poll: string): Ways {
    return {
        stream: (next, signal) =>
            follow(
                PollTurnoutDocument,
                { poll },
                (data) => {
                    next(data.pollTurnout)
                },
                signal,
            ),
        once: async (signal) => (await call(PollHallDocument, { id: poll }, signal)).poll,
        pause,
    }
}

/** The newest turnout that is known, since when, and why no newer one will come. */
export interface Followed {
    turnout: Turnout
    at: number
    fault: ApiFault | undefined
}

/** Follows a poll's turnout as long as the page shows, from what was just asked. */
export function useTurnout(poll: string, asked: Turnout): Followed {
    const [followed, set] = useState<Followed>(() => ({
        turnout: asked,
        at: Date.now(),
        fault: undefined,
    }))
    useEffect(() => {
        const stop = new AbortController()
        const next = (turnout: Turnout) => {
            set({ turnout, at: Date.now(), fault: undefined })
        }
        keepFollowing(waysTo(poll), next, stop.signal).catch((thrown: unknown) => {
            if (!stop.signal.aborted) set((before) => ({ ...before, fault: asFault(thrown) }))
        })
        return () => {
            stop.abort()
        }
    }, [poll])
    return followed
}

/** Whether the figures may have changed unseen; those of a poll that is over never do. */
export function isStale({ turnout, at }: Followed, now: number): boolean {
    return !isOver(turnout.state) && now - at > staleAfter
}
