import type { ComponentChildren } from 'preact'
import type { Loaded } from '../session/use-connection'
import { t } from '../i18n/base'
import { FaultNote } from './fault-note'
import { Skeleton } from './loaded'

/** A list that is loaded page by page; `children` draws one entry as a list item. */
export function ConnectionList<N, R>(props: {
    list: Loaded<N, R>
    label: string
    empty: ComponentChildren
    children: (node: N) => ComponentChildren
}) {
    const { list } = props
    const nothing = list.nodes.length === 0
    return (
        <>
            {nothing && !list.loading && !list.fault && props.empty}
            {!nothing && (
                <ul class="list" aria-label={props.label}>
                    {list.nodes.map(props.children)}
                </ul>
            )}
            {list.loading && <Skeleton lines={nothing ? 5 : 1} />}
            {list.fault && <FaultNote fault={list.fault} retry={list.more} />}
            {list.hasMore && !list.loading && !list.fault && (
                <button type="button" class="button button-wide" onClick={list.more}>
                    {t('ui.more', { shown: list.nodes.length, all: list.totalCount })}
                </button>
            )}
        </>
    )
}
