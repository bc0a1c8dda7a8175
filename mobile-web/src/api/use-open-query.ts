import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../gql/graphql'
import { sendAsNobody } from './as-nobody'
import { asFault } from './fault'
import type { ApiFault } from './fault'

/** A query without sign-in; `data` stays while it is asked again, and asking spends nothing. */
export function useOpenQuery<R, V>(document: TypedDocumentString<R, V>, variables: V) {
    const [state, set] = useState<{ data: R | undefined; fault: ApiFault | undefined }>({
        data: undefined,
        fault: undefined,
    })
    const key = JSON.stringify(variables)
    const asked = useRef(variables)
    asked.current = variables
    const here = useRef<string>(undefined)
    const reload = useCallback(() => {
        here.current = key
        sendAsNobody(document, asked.current).then(
            (data) => {
                if (here.current === key) set({ data, fault: undefined })
            },
            (thrown: unknown) => {
                if (here.current === key) set(({ data }) => ({ data, fault: asFault(thrown) }))
            },
        )
    }, [document, key])
    useEffect(() => {
        reload()
        return () => {
            here.current = undefined
        }
    }, [reload])
    return { ...state, reload }
}
