import type { TypedDocumentString } from '../gql/graphql'
import { ApiFault, asFault } from './fault'
import { patience } from './patience'
import { send } from './send'
import type { Travel } from './send'

/** Milliseconds after which a network that brings no answer counts as gone. */
const untilAnswered = 20_000

/** Milliseconds that an answer may take to arrive: a slow network brings a long paper all the same. */
const untilWhole = 60_000

/**
 * Sends an operation that is open to everybody: neither sign-in nor cookies travel. Each of them
 * may be repeated, so that none waits for long where a network swallows it.
 */
export async function sendAsNobody<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V,
    travel: Pick<Travel, 'language' | 'longest'> = {},
): Promise<R> {
    const wait = patience(untilAnswered)
    try {
        return await send(document, variables, {
            ...travel,
            credentials: 'omit',
            signal: wait.signal,
            arriving: () => {
                wait.heard(untilWhole)
            },
        })
    } catch (thrown) {
        throw wait.signal.aborted ? new ApiFault('offline') : underWay(asFault(thrown))
    } finally {
        wait.end()
    }
}

/**
 * Nobody is signed in here, and the server says by a sentence why it does not take something: a
 * status without one comes from something in between, such as the sign-in page of a network.
 */
function underWay(fault: ApiFault): ApiFault {
    const bare = fault.kind === 'refused' || fault.kind === 'signed-out'
    return bare && fault.sentence === undefined ? new ApiFault('offline') : fault
}
