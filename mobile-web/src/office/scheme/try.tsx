import { SchemeDraftHeadDocument, TriedSchemeDraftDocument } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { InCycle } from '../shared/in-cycle'
import { Missing } from './draft'
import { Tried } from './tried-table'
import { t } from './texts'
import '../shared/office.css'
import './scheme.css'

/** What the draft would change if it held for a cycle, by the facts of now. */
export default function TryPage({ params, query }: PageProps) {
    const id = params.id ?? ''
    const path = `/schemes/drafts/${encodeURIComponent(id)}`
    const head = useQuery(SchemeDraftHeadDocument, { id })
    return (
        <Loaded query={head} lines={8}>
            {({ schemeDraft: draft }) => {
                if (draft === null) return <Missing />
                return (
                    <>
                        <PageHeader title={t('try.title')} back={path} />
                        <p class="soft">
                            {t('draft.of', { title: draft.title, n: draft.number })}。
                            {t('try.text')}
                        </p>
                        {draft.faults.length > 0 ? (
                            <EmptyState title={t('try.faulty')}>
                                <a class="button" href={path}>
                                    {t('list.faults', { n: draft.faults.length })}
                                </a>
                            </EmptyState>
                        ) : (
                            <InCycle query={query} path={`${path}/try`}>
                                {(cycle) => <In key={cycle.id} draft={id} cycle={cycle.id} />}
                            </InCycle>
                        )}
                    </>
                )
            }}
        </Loaded>
    )
}

function In({ draft, cycle }: { draft: string; cycle: string }) {
    const query = useQuery(TriedSchemeDraftDocument, { draft, cycle })
    return (
        <Loaded query={query} lines={8}>
            {({ triedSchemeDraft: rows }) =>
                rows.length === 0 ? <EmptyState title={t('try.nobody')} /> : <Tried rows={rows} />
            }
        </Loaded>
    )
}
