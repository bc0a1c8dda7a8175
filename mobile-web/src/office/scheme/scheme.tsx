import { SchemeDetailDocument } from '../../gql/graphql'
import type { SchemeDetailQuery } from '../../gql/graphql'
import { points } from '../../number/points'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Points } from '../../ui/points'
import { Pairs } from '../shared/pairs'
import { Assumptions, Obstacles } from '../shared/said'
import { Table } from '../shared/table'
import { t } from '../shared/texts'
import { t as ours } from './texts'
import '../shared/office.css'

type Scheme = SchemeDetailQuery['schemes'][number]
type Component = Scheme['components'][number]
type With<K extends string> = Extract<Component, Record<K, unknown>>

/** A scheme as it is applied: who is ranked with whom, what is marked, and what was settled. */
export default function SchemePage({ params }: PageProps) {
    const query = useQuery(SchemeDetailDocument, {})
    const id = encodeURIComponent(params.id ?? '')
    return (
        <>
            <PageHeader title={t('scheme.title')} back="/schemes">
                <a class="button" href={`/schemes/${id}/differences`}>
                    {ours('compare.link')}
                </a>
            </PageHeader>
            <Loaded query={query} lines={10}>
                {({ schemes }) => {
                    const scheme = schemes.find((one) => one.id === params.id)
                    return scheme === undefined ? (
                        <EmptyState title={t('scheme.missing')} />
                    ) : (
                        <Whole scheme={scheme} />
                    )
                }}
            </Loaded>
        </>
    )
}

function Whole({ scheme }: { scheme: Scheme }) {
    return (
        <>
            <section class="card">
                <h2>{scheme.title}</h2>
                <Pairs
                    pairs={[
                        [t('scheme.version-label'), t('scheme.version', { n: scheme.version })],
                        [t('scheme.source'), scheme.source],
                        [t('scheme.based-on'), scheme.basedOn],
                    ]}
                />
                <h3>{t('scheme.pools')}</h3>
                <ul class="bullets">
                    {scheme.pools.map((pool) => (
                        <li key={pool.key}>
                            {pool.title}
                            {!pool.ranked && ` · ${t('scheme.unranked')}`}
                        </li>
                    ))}
                </ul>
                {scheme.obstacles.length > 0 && <Obstacles of={scheme} />}
            </section>
            {scheme.components.map((component) => (
                <Part key={component.key} component={component} />
            ))}
            {scheme.assumptions.length > 0 && (
                <section class="card">
                    <Assumptions of={scheme} />
                </section>
            )}
            {scheme.guidelines.length > 0 && <Guidelines scheme={scheme} />}
        </>
    )
}

function Guidelines({ scheme }: { scheme: Scheme }) {
    return (
        <section class="card">
            <h2>{t('scheme.guidelines')}</h2>
            <ul class="bullets">
                {scheme.guidelines.map(({ clause, at, code, message }) => (
                    <li key={at + code}>
                        {message}
                        {t('scheme.guideline', { n: clause })}
                    </li>
                ))}
            </ul>
        </section>
    )
}

function Part({ component }: { component: Component }) {
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
                    { key: 'clause', title: t('review.clause'), cell: (item) => item.clause },
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
