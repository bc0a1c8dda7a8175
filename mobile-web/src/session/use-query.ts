import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../gql/graphql'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { call } from './call'

/** A query under way: `data` stays while it is asked again, `fault` says why the last try failed. */
export interface Asked<R> {
    data: R | undefined
    fault: ApiFault | undefined
    loading: boolean
    /** Asks again. */
    reload: () => void
}

/** Asks when the page shows and whenever the variables change; `null` asks nothing yet. */
export function useQuery<R, V>(document: TypedDocumentString<R, V>, variables: V | null): Asked<R> {
    const [state, setState] = useState<Omit<Asked<R>, 'reload'>>(nothing)
    const [round, setRound] = useState(0)
    const key = JSON.stringify(variables)
    const asked = useRef(variables)
    asked.current = variables
    useEffect(() => {
        const now = asked.current
        if (now === null) return
        const stop = new AbortController()
        setState((before) => ({ ...before, loading: true }))
        call(document, now, stop.signal).then(
            (data) => {
                if (!stop.signal.aborted) setState({ data, fault: undefined, loading: false })
            },
            (thrown: unknown) => {
                if (stop.signal.aborted) return
                setState((before) => ({ ...before, fault: asFault(thrown), loading: false }))
            },
        )
        return () => {
            stop.abort()
        }
    }, [document, key, round])
    const reload = useCallback(() => {
        setRound((last) => last + 1)
    }, [])
    return { ...state, reload }
}

const nothing = { data: undefined, fault: undefined, loading: true }
