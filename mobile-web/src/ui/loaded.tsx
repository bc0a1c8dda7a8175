import type { ComponentChildren } from 'preact'
import type { ApiFault } from '../api/fault'
import { t } from '../i18n/base'
import { FaultNote } from './fault-note'

/** Grey lines in the place of what is being loaded. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
    return (
        <div class="skeleton" role="status" aria-label={t('ui.loading')}>
            {Array.from({ length: lines }, (_, i) => (
                <span key={i} />
            ))}
        </div>
    )
}

/** Shows a query: grey lines, then what it brought, or why it did not and a way to try again. */
export function Loaded<R>(props: {
    query: { data: R | undefined; fault: ApiFault | undefined; reload: () => void }
    lines?: number
    children: (data: R) => ComponentChildren
}) {
    const { data, fault, reload } = props.query
    return (
        <>
            {fault && <FaultNote fault={fault} retry={reload} />}
            {data === undefined
                ? !fault && <Skeleton lines={props.lines ?? 4} />
                : props.children(data)}
        </>
    )
}

/** What stands where there is nothing to show. */
export function EmptyState(props: { title: ComponentChildren; children?: ComponentChildren }) {
    return (
        <div class="empty">
            <div class="empty-title">{props.title}</div>
            {props.children}
        </div>
    )
}
