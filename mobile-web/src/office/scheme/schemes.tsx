import { SchemeDraftsDocument, SchemeListDocument } from '../../gql/graphql'
import type { SchemeDraftsQuery, SchemeListQuery } from '../../gql/graphql'
import { useQuery } from '../../session/use-query'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Obstacles } from '../shared/said'
import { useHolds } from '../shared/who'
import { DraftsAtWork } from './drafts'
import { Start } from './start'
import { t } from './texts'
import { byName, reference } from './versions'
import type { Versions } from './versions'
import '../shared/office.css'
import './scheme.css'

export type Listed = SchemeListQuery['schemes'][number]
export type ListedDraft = SchemeDraftsQuery['schemeDrafts'][number]

/** All schemes, the newest version of each first, and what the office is drafting. */
export default function SchemesPage() {
    const mayRead = useHolds('OFFICE', 'AUDITOR')
    const schemes = useQuery(SchemeListDocument, {})
    const drafts = useQuery(SchemeDraftsDocument, mayRead ? {} : null)
    return (
        <>
            <PageHeader title={t('list.title')} />
            {mayRead && (
                <Loaded query={drafts} lines={2}>
                    {({ schemeDrafts }) => <DraftsAtWork drafts={schemeDrafts} />}
                </Loaded>
            )}
            <Loaded query={schemes} lines={8}>
                {(data) =>
                    data.schemes.length === 0 ? (
                        <EmptyState title={t('list.none')} />
                    ) : (
                        <Published
                            schemes={data.schemes}
                            drafts={drafts.data?.schemeDrafts ?? []}
                        />
                    )
                }
            </Loaded>
        </>
    )
}

function Published(props: { schemes: readonly Listed[]; drafts: readonly ListedDraft[] }) {
    return (
        <section class="stack" aria-labelledby="published">
            <h2 id="published">{t('list.schemes')}</h2>
            <div class="scheme-cards">
                {byName(props.schemes).map((versions) => (
                    <One
                        key={versions.newest.name}
                        versions={versions}
                        draft={props.drafts.find((draft) => draft.name === versions.newest.name)}
                    />
                ))}
            </div>
        </section>
    )
}

function One(props: { versions: Versions<Listed>; draft: ListedDraft | undefined }) {
    const { newest, older } = props.versions
    const office = useHolds('OFFICE')
    return (
        <section class="card" aria-labelledby={newest.name}>
            <div>
                <h3 id={newest.name}>
                    <a class="touch" href={pathOf(newest)}>
                        {newest.title}
                    </a>
                </h3>
                <p class="soft">
                    <code>{reference(newest)}</code> · {t('list.version', { n: newest.version })}
                </p>
                {newest.source !== null && <p class="soft">{newest.source}</p>}
            </div>
            {newest.obstacles.length > 0 && (
                <details>
                    <summary>{t('list.not-runnable')}</summary>
                    <Obstacles of={newest} />
                </details>
            )}
            {older.length > 0 && <Older versions={older} />}
            {office && <Start scheme={newest} draft={props.draft} />}
        </section>
    )
}

function Older({ versions }: { versions: readonly Listed[] }) {
    return (
        <details>
            <summary>{t('list.older', { n: versions.length })}</summary>
            <ul>
                {versions.map((one) => (
                    <li key={one.id}>
                        <a class="touch" href={pathOf(one)}>
                            {one.title}（{t('list.version', { n: one.version })}）
                        </a>
                    </li>
                ))}
            </ul>
        </details>
    )
}

function pathOf(scheme: Listed): string {
    return `/schemes/${encodeURIComponent(scheme.id)}`
}
