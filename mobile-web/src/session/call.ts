import type { TypedDocumentString } from '../gql/graphql'
import { ApiFault } from '../api/fault'
import { send } from '../api/send'
import { renew } from './renewal'
import { bearer, leave, me } from './session'

function endedSignIn(thrown: unknown): boolean {
    return thrown instanceof ApiFault && thrown.kind === 'signed-out'
}

async function withToken<T>(work: (token: string | undefined) => Promise<T>): Promise<T> {
    const token = bearer()
    if (token === undefined) {
        await renew(undefined)
        return work(bearer())
    }
    try {
        return await work(token)
    } catch (thrown) {
        if (!endedSignIn(thrown)) throw thrown
        await renew(token)
        return work(bearer())
    }
}

/** Does work as whoever is signed in, with a new token and again where the old one has run out. */
export async function asMe<T>(work: (token: string | undefined) => Promise<T>): Promise<T> {
    try {
        return await withToken(work)
    } catch (thrown) {
        if (endedSignIn(thrown)) leave()
        requirePasswordChange(thrown)
        throw thrown
    }
}

/**
 * Calls an operation as whoever is signed in. A token that has run out is renewed and the call
 * made again, once; if that is refused the sign-in has ended and the sign-in page shows.
 */
export async function call<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V,
    signal?: AbortSignal,
): Promise<R> {
    return asMe((token) => send(document, variables, { token, signal }))
}

function requirePasswordChange(thrown: unknown): void {
    const who = me.get()
    if (!(thrown instanceof ApiFault) || thrown.kind !== 'password') return
    if (who !== null && who !== 'starting') me.set({ ...who, mustChangePassword: true })
}
