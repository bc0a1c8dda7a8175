import { asFault } from '../../api/fault'
import { patience } from '../../api/patience'
import type { PollTurnoutSubscription } from '../../gql/graphql'

export type Turnout = PollTurnoutSubscription['pollTurnout']

/** Whether nothing can change any more. */
export const isOver = (state: Turnout['state']): boolean => state === 'CLOSED' || state === 'VOID'

/** How the turnout can be had. */
export interface Ways {
    /** Gives values as they come, until the server ends the stream; throws when it breaks. */
    stream: (next: (turnout: Turnout) => void, signal: AbortSignal) => Promise<void>
    /** Asks once. */
    once: (signal: AbortSignal) => Promise<Turnout | null>
    pause: (millis: number, signal: AbortSignal) => Promise<void>
}

/** The server says something at least every three seconds; after this it is given up. */
export const silence = 10_000
export const again = 1_000
export const between = 2_000
const asksBeforeNextStream = 15

/**
 * Throws on whatever will not go better at the next try: a sign-in that has ended, a lost role or
 * an old page. A proxy that starts anew answers with a page or a 500 for a while.
 */
function mustPass(thrown: unknown): void {
    const fault = asFault(thrown)
    if (!fault.passing && fault.kind !== 'broken' && fault.kind !== 'refused') throw fault
}

/** Whether the stream brought anything; one that has fallen silent is given up. */
async function streamed(ways: Ways, next: (turnout: Turnout) => void, signal: AbortSignal) {
    const wait = patience(silence, signal)
    let had = false
    try {
        await ways.stream((turnout) => {
            had = true
            wait.heard()
            next(turnout)
        }, wait.signal)
    } catch (thrown) {
        if (!wait.signal.aborted) mustPass(thrown)
    } finally {
        wait.end()
    }
    return had
}

/** Asks once; what brings no answer is given up like a stream. */
async function asked(ways: Ways, next: (turnout: Turnout) => void, signal: AbortSignal) {
    const wait = patience(silence, signal)
    try {
        const turnout = await ways.once(wait.signal)
        if (turnout !== null && !signal.aborted) next(turnout)
    } catch (thrown) {
        if (!wait.signal.aborted) mustPass(thrown)
    } finally {
        wait.end()
    }
}

/**
 * Follows a poll until it is closed or void: by a stream, asked for again when it ends; where none can be
 * had, by asking every two seconds, with a look now and then whether there is a stream again.
 */
export async function keepFollowing(
    ways: Ways,
    next: (turnout: Turnout) => void,
    signal: AbortSignal,
): Promise<void> {
    let open = true
    const tell = (turnout: Turnout) => {
        open = !isOver(turnout.state)
        next(turnout)
    }
    const goesOn = () => open && !signal.aborted
    while (goesOn()) {
        const had = await streamed(ways, tell, signal)
        if (had && goesOn()) await ways.pause(again, signal)
        for (let ask = 0; !had && goesOn() && ask < asksBeforeNextStream; ask++) {
            await asked(ways, tell, signal)
            if (goesOn()) await ways.pause(between, signal)
        }
    }
}
