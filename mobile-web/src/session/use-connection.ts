import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../gql/graphql'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { call } from './call'

/** A page of a connection, as every list query answers. */
export interface Connection<N> {
    edges: readonly { node: N }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    totalCount: number
}

/** What has been loaded of a connection. */
export interface Loaded<N, R> {
    nodes: readonly N[]
    totalCount: number
    /** The last answer as a whole, for what stands beside the list. */
    data: R | undefined
    fault: ApiFault | undefined
    loading: boolean
    hasMore: boolean
    /** Brings the next page, or tries a failed one again. */
    more: () => void
    /** Begins anew. */
    reload: () => void
}

interface State<N, R> {
    nodes: readonly N[]
    last: Connection<N> | undefined
    data: R | undefined
    fault: ApiFault | undefined
    loading: boolean
}

function empty<N, R>(): State<N, R> {
    return { nodes: [], last: undefined, data: undefined, fault: undefined, loading: true }
}

function joined<N, R>(before: State<N, R>, page: Connection<N>, data: R): State<N, R> {
    const nodes = [...before.nodes, ...page.edges.map((edge) => edge.node)]
    return { nodes, last: page, data, fault: undefined, loading: false }
}

/**
 * Loads a list page by page. `variables` without `after`; `null` asks nothing yet. `pick` finds
 * the connection in an answer.
 */
export function useConnection<N, R, V extends { after?: string | null | undefined }>(
    document: TypedDocumentString<R, V>,
    variables: V | null,
    pick: (data: R) => Connection<N>,
): Loaded<N, R> {
    const [state, setState] = useState<State<N, R>>(empty)
    const [round, setRound] = useState(0)
    const key = JSON.stringify(variables)
    const now = useRef({ variables, pick })
    now.current = { variables, pick }
    const running = useRef<AbortController>(undefined)

    const load = useCallback(
        (after: string | null, from: State<N, R> | undefined) => {
            const { variables: asked, pick: find } = now.current
            if (asked === null) return
            running.current?.abort()
            const { signal } = (running.current = new AbortController())
            setState((before) => ({ ...before, loading: true, fault: undefined }))
            call(document, { ...asked, after }, signal).then(
                (data) => {
                    if (!signal.aborted) setState(joined(from ?? empty(), find(data), data))
                },
                (thrown: unknown) => {
                    if (signal.aborted) return
                    setState((b) => ({ ...b, loading: false, fault: asFault(thrown) }))
                },
            )
        },
        [document],
    )
    useEffect(() => {
        load(null, undefined)
        return () => running.current?.abort()
    }, [load, key, round])

    const reload = useCallback(() => {
        setRound((last) => last + 1)
    }, [])
    return {
        nodes: state.nodes,
        totalCount: state.last?.totalCount ?? 0,
        data: state.data,
        fault: state.fault,
        loading: state.loading,
        hasMore: state.last?.pageInfo.hasNextPage ?? false,
        more: () => {
            load(state.last?.pageInfo.endCursor ?? null, state.last ? state : undefined)
        },
        reload,
    }
}
