import { points } from '../../number/points'
import type { Column } from '../shared/table'
import type { Draft } from './sections'
import { t } from './texts'

type Pool = Draft['preview'][number]
type Row = Pool['rows'][number]

const columns: readonly Column<Row>[] = [
    { key: 'percent', title: t('preview.percent'), cell: (row) => `${row.percent}%` },
    { key: 'total', title: t('preview.total'), number: true, cell: (row) => points(row.total) },
    { key: 'rank', title: t('preview.rank'), number: true, cell: (row) => row.rank },
    { key: 'grade', title: t('preview.grade'), cell: (row) => row.grade },
    { key: 'prize', title: t('preview.prize'), cell: (row) => row.prize },
    { key: 'multiplier', title: t('preview.multiplier'), number: true, cell: multiplier },
]

function multiplier(row: Row) {
    return row.multiplier === null ? null : points(row.multiplier)
}

/** Columns that say something in this pool: a scheme may give no prize and rank nobody. */
function telling(rows: readonly Row[]): readonly Column<Row>[] {
    return columns.filter((column) => rows.some((row) => column.cell(row) !== null))
}

/** Standings of made-up subjects, pool by pool. */
export function Preview({ draft }: { draft: Draft }) {
    return (
        <section class="card preview" aria-labelledby="preview">
            <h2 id="preview">{t('draft.preview')}</h2>
            <p class="soft">
                {draft.preview.length === 0 ? t('draft.no-preview') : t('draft.preview-text')}
            </p>
            {draft.preview.map((pool) => (
                <details key={pool.title} open={draft.preview.length === 1}>
                    <summary>{pool.title}</summary>
                    <PoolTable pool={pool} />
                </details>
            ))}
        </section>
    )
}

/** As narrow as it is, it stays a table on a phone too. */
function PoolTable({ pool }: { pool: Pool }) {
    const shown = telling(pool.rows)
    return (
        <table class="preview-table">
            <caption class="heard-only">{pool.title}</caption>
            <thead>
                <tr>
                    {shown.map((column) => (
                        <th key={column.key} scope="col" class={classOf(column)}>
                            {column.title}
                        </th>
                    ))}
                </tr>
            </thead>
            <tbody>
                {pool.rows.map((row) => (
                    <tr key={row.percent}>
                        {shown.map((column) => (
                            <td key={column.key} class={classOf(column)}>
                                {column.cell(row)}
                            </td>
                        ))}
                    </tr>
                ))}
            </tbody>
        </table>
    )
}

function classOf(column: Column<Row>): string | undefined {
    return column.number ? 'number' : undefined
}
