import { language } from '../i18n/language'
import type { Language } from '../i18n/language'
import type { TypedDocumentString } from '../gql/graphql'
import { ApiFault, faultOf, faultOfStatus } from './fault'
import type { ErrorEntry } from './fault'

/** How one request travels. */
export interface Travel {
    /** Bearer token; none for public operations. */
    token?: string | undefined
    /** `omit` leaves all cookies out: ballots must not say who casts them. */
    credentials?: RequestCredentials
    /** The language to be answered in, if not the one chosen on this device. */
    language?: Language
    /** Variables that make the longest body; this one is filled up to its length with blanks. */
    longest?: unknown
    /** Kinds of answer that are taken; JSON unless it says otherwise. */
    accept?: string
    signal?: AbortSignal | undefined
    /** Is told once the server answers, before the body is read. */
    arriving?: () => void
}

interface Answer<R> {
    data?: R | null
    errors?: ErrorEntry[]
}

/** What broke on the way is `offline`; whoever stopped it is told of that as it is. */
export function onTheWay(thrown: unknown): unknown {
    const stopped = thrown instanceof DOMException && thrown.name === 'AbortError'
    return stopped ? thrown : new ApiFault('offline')
}

/** `fetch` that says `offline` where the server was not reached. */
export async function reach(url: string, init: RequestInit): Promise<Response> {
    try {
        return await fetch(url, init)
    } catch (thrown) {
        throw onTheWay(thrown)
    }
}

async function answerOf<R>(response: Response): Promise<Answer<R>> {
    try {
        return (await response.json()) as Answer<R>
    } catch (thrown) {
        if (!(thrown instanceof SyntaxError)) throw onTheWay(thrown)
        throw faultOfStatus(response.ok ? 500 : response.status)
    }
}

const json = 'application/graphql-response+json, application/json'

function headers({ token, accept = json, language: wanted }: Travel): Record<string, string> {
    return {
        'Content-Type': 'application/json',
        Accept: accept,
        'Accept-Language': wanted ?? language.get(),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    }
}

/** How an operation is asked for by its document's hash. */
export function requestOf<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V,
    travel: Travel,
): RequestInit {
    const sha256Hash = document.__meta__?.hash as string
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    const longest = JSON.stringify({ variables: travel.longest ?? variables, extensions })
    return {
        method: 'POST',
        credentials: travel.credentials ?? 'same-origin',
        referrerPolicy: 'no-referrer',
        headers: headers(travel),
        body: JSON.stringify({ variables, extensions }).padEnd(longest.length),
        signal: travel.signal ?? null,
    }
}

/** Sends an operation by its document's hash and gives its data, or throws an `ApiFault`. */
export async function send<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V,
    travel: Travel = {},
): Promise<R> {
    const response = await reach('/graphql', requestOf(document, variables, travel))
    travel.arriving?.()
    if (response.status === 401 || response.status === 503 || response.status === 429) {
        throw faultOfStatus(response.status)
    }
    const { data, errors } = await answerOf<R>(response)
    const first = errors?.[0]
    if (first) throw faultOf(first)
    if (data === undefined || data === null) throw faultOfStatus(response.status)
    return data
}
