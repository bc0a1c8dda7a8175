import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { points } from '../../number/points'
import { Table } from '../shared/table'
import type { Column } from '../shared/table'
import { t } from './texts'
import { changes, counted } from './tried'
import type { Row } from './tried'

const portion = 100

/** Before and after, for whom it matters first; a long list comes in portions. */
export function Tried({ rows }: { rows: readonly Row[] }) {
    const [only, setOnly] = useState(true)
    const [shown, show] = useState(portion)
    const wanted = only ? rows.filter(changes) : rows
    return (
        <>
            <Counts rows={rows} />
            <label class="check">
                <input
                    type="checkbox"
                    checked={only}
                    onInput={(event) => {
                        setOnly(event.currentTarget.checked)
                    }}
                />
                {t('try.only')}
            </label>
            {wanted.length === 0 ? (
                <p class="note">{t('try.none')}</p>
            ) : (
                <Table
                    caption={t('try.caption')}
                    columns={columns}
                    rows={wanted.slice(0, shown)}
                    keyOf={(row) => row.number}
                />
            )}
            {wanted.length > shown && (
                <button
                    type="button"
                    class="button button-wide"
                    onClick={() => {
                        show(shown + portion)
                    }}
                >
                    {t('try.more', { shown, all: wanted.length })}
                </button>
            )}
        </>
    )
}

function Counts({ rows }: { rows: readonly Row[] }) {
    const { people, grades, ranks, pools } = counted(rows)
    const figures = [
        [t('try.people'), people],
        [t('try.grades-change'), grades],
        [t('try.ranks-change'), ranks],
        ...(pools > 0 ? ([[t('try.pools-change'), pools]] as const) : []),
    ] as const
    return (
        <dl class="figures">
            {figures.map(([term, n]) => (
                <div key={term}>
                    <dt>{term}</dt>
                    <dd>{n}</dd>
                </div>
            ))}
        </dl>
    )
}

const columns: readonly Column<Row>[] = [
    { key: 'name', title: t('try.name'), cell: (row) => row.name },
    { key: 'unit', title: t('try.unit'), cell: (row) => row.unit },
    {
        key: 'pool',
        title: t('try.pool'),
        cell: (row) => <BeforeAfter before={row.poolBefore} after={row.poolAfter} />,
    },
    {
        key: 'rank',
        title: t('try.rank'),
        number: true,
        cell: ({ before, after }) => (
            <BeforeAfter before={before?.rank ?? null} after={after?.rank ?? null} />
        ),
    },
    {
        key: 'grade',
        title: t('try.grade'),
        cell: ({ before, after }) => (
            <BeforeAfter before={before?.grade ?? null} after={after?.grade ?? null} />
        ),
    },
    {
        key: 'total',
        title: t('try.total'),
        number: true,
        cell: ({ before, after }) => (
            <BeforeAfter before={points(before?.total)} after={points(after?.total)} />
        ),
    },
]

/** One value where nothing changes, otherwise the one before and the one after. */
function BeforeAfter(props: { before: ComponentChildren; after: ComponentChildren }) {
    const before = props.before ?? '—'
    const after = props.after ?? '—'
    if (before === after) return <span class="soft">{after}</span>
    return (
        <span class="before-after">
            <span class="heard-only">{t('difference.before')} </span>
            <span class="soft">{before}</span>
            <span aria-hidden="true"> → </span>
            <span class="heard-only">{t('difference.after')} </span>
            <strong>{after}</strong>
        </span>
    )
}
