import { points } from '../../number/points'
import { Pairs } from '../shared/pairs'
import { Table } from '../shared/table'
import { t } from '../shared/texts'
import type { With } from './parts'
import { monthAndDay } from './days'
import { t as ours } from './texts'
import './indicators.css'

type Indicator = With<'indicators'>['indicators'][number]

/** A day of the year as people write it; whatever else the scheme has stays as it is. */
function day(due: string): string {
    const read = monthAndDay(due)
    return read === undefined ? due : ours('scheme.day', { month: read[0], day: read[1] })
}

/** How a leaf is measured, from which sides, by whom and by when; nothing for a branch. */
function standard({ aspects, measure, owner, due }: Indicator): string {
    const sides = aspects.map(({ title, weight }) => `${title} ${points(weight)}`).join('、')
    return [
        measure ?? '',
        sides && ours('scheme.sides', { sides }),
        owner === null ? '' : ours('scheme.owner', { owner }),
        due === null ? '' : ours('scheme.due', { due: day(due) }),
    ]
        .filter(Boolean)
        .join('；')
}

/** An indicator sheet, its tree laid out in rows. */
export function SheetPart({ component }: { component: With<'indicators'> }) {
    return (
        <Table
            caption={ours('scheme.indicators')}
            columns={[
                {
                    key: 'indicator',
                    title: ours('scheme.indicator'),
                    cell: ({ level, title }) => (
                        <span class={`level-${String(Math.min(level, 3))}`}>{title}</span>
                    ),
                },
                {
                    key: 'points',
                    title: ours('scheme.points'),
                    number: true,
                    cell: (row) => points(row.points),
                },
                {
                    key: 'clause',
                    title: t('review.clause'),
                    short: true,
                    cell: (row) => row.clause,
                },
                { key: 'standard', title: ours('scheme.standard'), cell: standard },
            ]}
            rows={component.indicators}
            keyOf={(row) => row.key}
        />
    )
}

/** What every rater marks. */
export function RatingPart({ component }: { component: With<'ratingAspects'> }) {
    return (
        <Table
            caption={ours('scheme.aspects')}
            columns={[
                { key: 'aspect', title: ours('scheme.aspects'), cell: (row) => row.title },
                {
                    key: 'points',
                    title: ours('scheme.points'),
                    number: true,
                    cell: (row) => points(row.points),
                },
            ]}
            rows={component.ratingAspects}
            keyOf={(row) => row.key}
        />
    )
}

type Weighed = { key: string; title: string; weight: string }

function Weights({ caption, rows }: { caption: string; rows: readonly Weighed[] }) {
    return (
        <>
            <h3>{caption}</h3>
            <Table
                caption={caption}
                columns={[
                    { key: 'title', title: caption, cell: (row) => row.title },
                    {
                        key: 'weight',
                        title: t('scheme.weight'),
                        number: true,
                        cell: (row) => points(row.weight),
                    },
                ]}
                rows={rows}
                keyOf={(row) => row.key}
            />
        </>
    )
}

/** When the public is asked, and whose answers weigh how much. */
export function SurveyPart({ component }: { component: With<'waves'> }) {
    const strata = component.strata.map(({ share, ...row }) => ({ ...row, weight: share }))
    return (
        <>
            <Pairs
                pairs={[
                    [
                        ours('scheme.answers'),
                        `${points(component.lowest)}–${points(component.highest)}`,
                    ],
                ]}
            />
            <Weights caption={ours('scheme.waves')} rows={component.waves} />
            {strata.length > 0 && <Weights caption={ours('scheme.strata')} rows={strata} />}
        </>
    )
}
