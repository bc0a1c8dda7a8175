import { SchemeDetailDocument } from '../../gql/graphql'
import type { SchemeDetailQuery } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Pairs } from '../shared/pairs'
import { Assumptions, Obstacles } from '../shared/said'
import { t } from '../shared/texts'
import { Part } from './parts'
import { t as ours } from './texts'
import '../shared/office.css'

type Scheme = Extract<NonNullable<SchemeDetailQuery['node']>, { __typename: 'Scheme' }>

/** A scheme as it is applied: who is ranked with whom, what is marked, and what was settled. */
export default function SchemePage({ params }: PageProps) {
    const query = useQuery(SchemeDetailDocument, { id: params.id ?? '' })
    const id = encodeURIComponent(params.id ?? '')
    return (
        <>
            <PageHeader title={t('scheme.title')} back="/schemes">
                <a class="button" href={`/schemes/${id}/differences`}>
                    {ours('compare.link')}
                </a>
            </PageHeader>
            <Loaded query={query} lines={10}>
                {({ node }) =>
                    node?.__typename === 'Scheme' ? (
                        <Whole scheme={node} />
                    ) : (
                        <EmptyState title={t('scheme.missing')} />
                    )
                }
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
            {scheme.provisions.length > 0 && <Provisions scheme={scheme} />}
            {scheme.guidelines.length > 0 && <Guidelines scheme={scheme} />}
        </>
    )
}

function Provisions({ scheme }: { scheme: Scheme }) {
    return (
        <section class="card">
            <h2>{ours('scheme.provisions')}</h2>
            <ul class="bullets">
                {scheme.provisions.map(({ clause, text }) => (
                    <li key={text}>
                        {text}
                        {clause !== null && <span class="soft"> {clause}</span>}
                    </li>
                ))}
            </ul>
        </section>
    )
}

/** Beyond so many, what falls short is told on request. */
const shownAtOnce = 5

function Guidelines({ scheme }: { scheme: Scheme }) {
    const { guidelines } = scheme
    const list = (
        <ul class="bullets">
            {guidelines.map(({ clause, at, code, message }) => (
                <li key={at + code}>
                    {message}
                    {t('scheme.guideline', { n: clause })}
                </li>
            ))}
        </ul>
    )
    return (
        <section class="card">
            <h2>{t('scheme.guidelines')}</h2>
            {guidelines.length > shownAtOnce ? (
                <details>
                    <summary>{ours('scheme.guidelines', { n: guidelines.length })}</summary>
                    {list}
                </details>
            ) : (
                list
            )}
        </section>
    )
}
