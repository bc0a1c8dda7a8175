import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../gql/graphql'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { call } from './call'
import { keep, kept } from './kept'

/** A query under way: `data` stays while it is asked again, `fault` says why the last try failed. */
export interface Asked<R> {
    data: R | undefined
    fault: ApiFault | undefined
    loading: boolean
    /** Asks again. */
    reload: () => void
}

/**
 * Asks when the page shows and whenever the variables change; `null` asks nothing yet. With a name
 * to keep it under, the last answer is at hand at once and off line too.
 */
export function useQuery<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V | null,
    keepAs?: string,
): Asked<R> {
    const [state, setState] = useState<Omit<Asked<R>, 'reload'>>(() => ({
        ...nothing,
        data: kept(keepAs) as R | undefined,
    }))
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
                if (stop.signal.aborted) return
                setState({ data, fault: undefined, loading: false })
                keep(keepAs, data)
            },
            (thrown: unknown) => {
                if (stop.signal.aborted) return
                setState((before) => ({ ...before, fault: asFault(thrown), loading: false }))
            },
        )
        return () => {
            stop.abort()
        }
    }, [document, key, round, keepAs])
    const reload = useCallback(() => {
        setRound((last) => last + 1)
    }, [])
    return { ...state, reload }
}

const nothing = { data: undefined, fault: undefined, loading: true }
