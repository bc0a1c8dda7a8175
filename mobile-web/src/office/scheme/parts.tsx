import type { SchemeDetailQuery } from '../../gql/graphql'
import { points } from '../../number/points'
import { Points } from '../../ui/points'
import { Pairs } from '../shared/pairs'
import { Table } from '../shared/table'
import { t } from '../shared/texts'
import { RatingPart, SheetPart, SurveyPart } from './unit-parts'
import { t as ours } from './texts'

type Scheme = Extract<NonNullable<SchemeDetailQuery['node']>, { __typename: 'Scheme' }>
export type Component = Scheme['components'][number]
export type With<K extends string> = Extract<Component, Record<K, unknown>>

/** One component as it is applied: what is marked, by whom, and for how many points. */
export function Part({ component }: { component: Component }) {
    return (
        <section class="card">
            <div class="between">
                <h2>{component.title}</h2>
                {component.maximum !== null && (
                    <span class="chip">{t('scheme.maximum', { points: component.maximum })}</span>
                )}
            </div>
            {component.clause !== null && <p class="soft">{component.clause}</p>}
            {'contents' in component && <BallotPart component={component} />}
            {'items' in component && <LedgerPart component={component} />}
            {'grades' in component && <ImportedPart component={component} />}
            {'indicators' in component && <SheetPart component={component} />}
            {'ratingAspects' in component && <RatingPart component={component} />}
            {'waves' in component && <SurveyPart component={component} />}
            {'scheme' in component && <p>{ours('scheme.nested', { scheme: component.scheme })}</p>}
        </section>
    )
}

function BallotPart({ component }: { component: With<'contents'> }) {
    return (
        <>
            <h3>{t('scheme.contents')}</h3>
            <ol class="numbered">
                {component.contents.map((content) => (
                    <li key={content}>{content}</li>
                ))}
            </ol>
            <Table
                caption={t('scheme.groups')}
                columns={[
                    { key: 'group', title: t('scheme.groups'), cell: (group) => group.title },
                    {
                        key: 'weight',
                        title: t('scheme.weight'),
                        number: true,
                        cell: (group) => points(group.weight),
                    },
                ]}
                rows={component.groups}
                keyOf={(group) => group.key}
            />
            <p class="soft">{t('scheme.minimum-group', { n: component.minimumGroup })}</p>
        </>
    )
}

type Item = With<'items'>['items'][number]

function conditions(item: Item): string {
    return [
        t(`claimant.${item.claimant}`),
        item.evidenceRequired ? t('scheme.evidence') : '',
        item.yearlyCap === null ? '' : t('scheme.cap', { points: item.yearlyCap }),
        item.veto ? t('scheme.veto') : '',
        ...item.approvals.map((approval) => ours(`scheme.approval.${approval}`)),
    ]
        .filter(Boolean)
        .join('；')
}

function LedgerPart({ component }: { component: With<'items'> }) {
    return (
        <>
            <Pairs
                pairs={[
                    [t('scheme.bonus-cap'), component.bonusCap],
                    [t('scheme.deduction-cap'), component.deductionCap],
                ]}
            />
            <Table
                caption={t('scheme.catalogue')}
                columns={[
                    { key: 'item', title: t('scheme.item'), cell: (item) => item.title },
                    {
                        key: 'points',
                        title: t('scheme.points'),
                        number: true,
                        cell: (item) => <Points value={item.points} signed />,
                    },
                    {
                        key: 'clause',
                        title: t('review.clause'),
                        short: true,
                        cell: (item) => item.clause,
                    },
                    { key: 'how', title: t('scheme.conditions'), cell: conditions },
                ]}
                rows={component.items}
                keyOf={(item) => item.code}
            />
        </>
    )
}

function ImportedPart({ component }: { component: With<'grades'> }) {
    return (
        <p>
            {t('scheme.grades')}：{component.grades.map((grade) => grade.title).join('、') || '—'}
        </p>
    )
}
