import { useState } from 'preact/hooks'
import { SchemeDraftDocument } from '../../gql/graphql'
import { moment } from '../../number/dates'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Pairs } from '../shared/pairs'
import { Obstacles } from '../shared/said'
import { useHolds } from '../shared/who'
import { Adjust } from './adjust'
import { Differences } from './differences'
import { Faults } from './faults'
import { Preview } from './preview'
import { Finish } from './finish'
import type { Draft } from './sections'
import { t } from './texts'
import '../shared/office.css'
import './scheme.css'

/** A scheme's next version in work: its settings in forms, what is wrong, what it changes. */
export default function DraftPage({ params }: PageProps) {
    const query = useQuery(SchemeDraftDocument, { id: params.id ?? '' })
    const [changed, setChanged] = useState<Draft>()
    return (
        <Loaded query={query} lines={10}>
            {({ schemeDraft }) => {
                if (schemeDraft === null) return <Missing />
                const isNewer = changed !== undefined && changed.version > schemeDraft.version
                return (
                    <Work
                        draft={isNewer ? changed : schemeDraft}
                        take={setChanged}
                        reload={query.reload}
                    />
                )
            }}
        </Loaded>
    )
}

/** What stands where a draft was published or discarded meanwhile. */
export function Missing() {
    return (
        <>
            <PageHeader title={t('list.drafts')} back="/schemes" />
            <EmptyState title={t('draft.missing')}>
                <a class="button" href="/schemes">
                    {t('draft.back')}
                </a>
            </EmptyState>
        </>
    )
}

function Work(props: { draft: Draft; take: (draft: Draft) => void; reload: () => void }) {
    const { draft } = props
    const [unsaved, setUnsaved] = useState(0)
    const office = useHolds('OFFICE')
    return (
        <>
            <Head draft={draft} />
            {!office && <p class="note">{t('draft.read-only')}</p>}
            <Faults faults={draft.faults} text={textOf(draft)} />
            <div class="stack desk-split">
                <Adjust {...props} office={office} tell={setUnsaved} />
                <div class="stack">
                    <section class="card" aria-labelledby="differences">
                        <h2 id="differences">{t('draft.differences')}</h2>
                        <Differences
                            differences={draft.differences}
                            none={t('draft.no-differences')}
                        />
                    </section>
                    <Preview draft={draft} />
                    {office && <Finish draft={draft} reload={props.reload} unsaved={unsaved > 0} />}
                </div>
            </div>
        </>
    )
}

function Head({ draft }: { draft: Draft }) {
    const obstacles = draft.scheme?.obstacles ?? []
    return (
        <>
            <PageHeader
                title={t('draft.of', { title: draft.title, n: draft.number })}
                back="/schemes"
            />
            <section class="card">
                <Pairs
                    pairs={[
                        [t('draft.based-on'), <code key="based-on">{draft.basedOn}</code>],
                        [
                            t('draft.changed'),
                            t('draft.changed-by', {
                                when: moment(draft.changedAt),
                                who: draft.changedBy,
                            }),
                        ],
                    ]}
                />
                {obstacles.length > 0 && <Obstacles of={{ obstacles }} />}
                <div class="cell-actions">
                    <a class="button" href={textOf(draft)}>
                        {t('draft.text')}
                    </a>
                    <a class="button" href={`${pathOf(draft)}/try`}>
                        {t('draft.try')}
                    </a>
                </div>
            </section>
        </>
    )
}

function pathOf(draft: Draft): string {
    return `/schemes/drafts/${encodeURIComponent(draft.id)}`
}

function textOf(draft: Draft): string {
    return `${pathOf(draft)}/text`
}
