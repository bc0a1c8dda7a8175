import { useCallback, useState } from 'preact/hooks'
import type { RefusalCode } from '../gql/graphql'
import type { TypedDocumentString } from '../gql/graphql'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { call } from './call'

/** An expected refusal, as every command answers. */
export interface Refusal {
    code: RefusalCode
    message: string
    path: readonly string[]
}

/** A command and how its last run went. Its input is never thrown away: it can be run again. */
export interface Command<P, V> {
    /** Runs it; gives the payload where nothing was refused, otherwise undefined. */
    run: (variables: V) => Promise<P | undefined>
    /** Runs it; gives the payload with what was refused, undefined where no answer came. */
    send: (variables: V) => Promise<P | undefined>
    busy: boolean
    refusals: readonly Refusal[]
    fault: ApiFault | undefined
    /** Forgets how the last run went. */
    clear: () => void
}

interface State {
    busy: boolean
    refusals: readonly Refusal[]
    fault: ApiFault | undefined
}

const idle: State = { busy: false, refusals: [], fault: undefined }

export function useCommand<R, V, P extends { refusals: readonly Refusal[] }>(
    document: TypedDocumentString<R, V>,
    pick: (data: R) => P,
): Command<P, V> {
    const [state, setState] = useState(idle)
    const send = async (variables: V) => {
        setState({ ...idle, busy: true })
        try {
            const payload = pick(await call(document, variables))
            setState({ ...idle, refusals: payload.refusals })
            return payload
        } catch (thrown) {
            setState({ ...idle, fault: asFault(thrown) })
            return undefined
        }
    }
    const run = async (variables: V) => {
        const payload = await send(variables)
        return payload?.refusals.length === 0 ? payload : undefined
    }
    const clear = useCallback(() => {
        setState(idle)
    }, [])
    return { ...state, run, send, clear }
}
