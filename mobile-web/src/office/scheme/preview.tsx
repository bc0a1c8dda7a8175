import { points } from '../../number/points'
import { Table } from '../shared/table'
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
                    <Table
                        caption={pool.title}
                        columns={telling(pool.rows)}
                        rows={pool.rows}
                        keyOf={(row) => row.percent}
                    />
                </details>
            ))}
        </section>
    )
}
