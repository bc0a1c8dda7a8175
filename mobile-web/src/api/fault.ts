/**
 * Why a call brought no answer. `offline`: the server was not reached; `unavailable`: it asked to
 * come back later (503, 429); `signed-out`: the sign-in has ended; `password`: the first password
 * must be changed before; `denied`: the role may not; `refused`: the server would not take what was
 * asked, its sentence says why; `outdated`: this page is older than the server; `broken`: a fault.
 */
export type FaultKind =
    | 'offline'
    | 'unavailable'
    | 'signed-out'
    | 'password'
    | 'denied'
    | 'refused'
    | 'outdated'
    | 'broken'

/**
 * A call that brought no answer; `sentence` and `code` are the server's own, where it gave any: a
 * status alone may come from anybody on the way.
 */
export class ApiFault extends Error {
    readonly kind: FaultKind
    readonly sentence: string | undefined
    readonly trace: string | undefined
    readonly code: string | undefined

    constructor(kind: FaultKind, sentence?: string, trace?: string, code?: string) {
        super(sentence ?? kind)
        this.kind = kind
        this.sentence = sentence
        this.trace = trace
        this.code = code
    }

    /** Whether the same call may well succeed later without anything being changed. */
    get passing(): boolean {
        return this.kind === 'offline' || this.kind === 'unavailable'
    }
}

/** Whatever was thrown, as a fault. */
export function asFault(thrown: unknown): ApiFault {
    return thrown instanceof ApiFault ? thrown : new ApiFault('broken')
}

const kinds: Record<string, FaultKind> = {
    UNAUTHENTICATED: 'signed-out',
    SESSION_ENDED: 'signed-out',
    PASSWORD_CHANGE_REQUIRED: 'password',
    FORBIDDEN: 'denied',
    PERSISTED_QUERY_NOT_FOUND: 'outdated',
    TOO_MANY_REQUESTS: 'unavailable',
    UNAVAILABLE: 'unavailable',
    INTERNAL: 'broken',
}

/** An entry of GraphQL's `errors`, as far as it is read here. */
export interface ErrorEntry {
    message?: string
    extensions?: { code?: string; classification?: string; trace?: string }
}

/** The fault that an entry of `errors` stands for. */
export function faultOf(entry: ErrorEntry): ApiFault {
    const { code, classification, trace } = entry.extensions ?? {}
    const kind = code === undefined ? undefined : (kinds[code] ?? 'refused')
    const fallback = classification === 'UNAUTHORIZED' ? 'signed-out' : 'broken'
    return new ApiFault(kind ?? fallback, entry.message, trace, code)
}

/** The fault that a status without a GraphQL answer stands for. */
export function faultOfStatus(status: number, sentence?: string): ApiFault {
    if (status === 401) return new ApiFault('signed-out')
    if ([408, 429, 502, 503, 504].includes(status)) return new ApiFault('unavailable', sentence)
    return new ApiFault(status < 500 ? 'refused' : 'broken', sentence)
}
