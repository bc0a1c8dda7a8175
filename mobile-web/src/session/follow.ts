import { stream } from '../api/stream'
import type { TypedDocumentString } from '../gql/graphql'
import { asMe } from './call'

/** Follows a subscription as whoever is signed in, until the server ends the stream. */
export async function follow<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V,
    next: (data: R) => void,
    signal: AbortSignal,
): Promise<void> {
    await asMe((token) => stream(document, variables, next, { token, signal }))
}
