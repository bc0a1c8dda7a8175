import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../gql/graphql'
import { asFault } from './fault'
import type { ApiFault } from './fault'
import { send } from './send'

/** Who asks is asked nowhere: neither sign-in nor cookies travel. */
export const asNobody = { credentials: 'omit' } as const

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
        send(document, asked.current, asNobody).then(
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
