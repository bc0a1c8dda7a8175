import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../../gql/graphql'
import { asFault } from '../../api/fault'
import type { ApiFault } from '../../api/fault'
import { send } from '../../api/send'

/** A query without sign-in and without cookies; `data` stays while it is asked again. */
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
        send(document, asked.current, { credentials: 'omit' }).then(
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
