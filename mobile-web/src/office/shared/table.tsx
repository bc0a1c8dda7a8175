import type { ComponentChildren } from 'preact'
import type { Loaded } from '../../session/use-connection'
import { FaultNote } from '../../ui/fault-note'
import { Skeleton } from '../../ui/loaded'
import { t as base } from '../../i18n/base'
import './office.css'

/** A column of a table; the first one names the row. */
export interface Column<R> {
    key: string
    title: string
    cell: (row: R) => ComponentChildren
    /** Whether it holds numbers, which stand at the end of the column. */
    number?: boolean
    /** Whether its cells are short enough to stay on one line. */
    short?: boolean
    /** Whether it holds what can be done, which needs no name on a phone. */
    actions?: boolean
}

/** Rows and columns on a desk; on a phone a card for every row, its cells named by their column. */
export function Table<R>(props: {
    caption: string
    columns: readonly Column<R>[]
    rows: readonly R[]
    keyOf: (row: R) => string | number
}) {
    const [first, ...others] = props.columns
    return (
        <table class="table" role="table">
            <caption class="heard-only">{props.caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    {props.columns.map((column) => (
                        <th
                            key={column.key}
                            scope="col"
                            role="columnheader"
                            class={column.number ? 'number' : undefined}
                        >
                            {column.title}
                        </th>
                    ))}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {props.rows.map((row) => (
                    <tr key={props.keyOf(row)} role="row">
                        <th scope="row" role="rowheader">
                            {first?.cell(row)}
                        </th>
                        {others.map((column) => (
                            <Cell key={column.key} column={column} row={row} />
                        ))}
                    </tr>
                ))}
            </tbody>
        </table>
    )
}

function Cell<R>({ column, row }: { column: Column<R>; row: R }) {
    return (
        <td
            role="cell"
            data-title={column.actions ? '' : column.title}
            class={column.number ? 'number' : column.short ? 'short' : undefined}
        >
            {column.cell(row)}
        </td>
    )
}

/** A table that is loaded page by page. */
export function ConnectionTable<N, R>(props: {
    list: Loaded<N, R>
    caption: string
    columns: readonly Column<N>[]
    keyOf: (row: N) => string
    empty: ComponentChildren
}) {
    const { list } = props
    const nothing = list.nodes.length === 0
    return (
        <>
            {nothing && !list.loading && !list.fault && props.empty}
            {!nothing && (
                <Table
                    caption={props.caption}
                    columns={props.columns}
                    rows={list.nodes}
                    keyOf={props.keyOf}
                />
            )}
            {list.loading && <Skeleton lines={nothing ? 5 : 1} />}
            {list.fault && <FaultNote fault={list.fault} retry={list.more} />}
            {list.hasMore && !list.loading && !list.fault && (
                <button type="button" class="button button-wide" onClick={list.more}>
                    {base('ui.more', { shown: list.nodes.length, all: list.totalCount })}
                </button>
            )}
        </>
    )
}
