import { useState } from 'preact/hooks'
import { EntryCatalogueDocument } from '../../gql/graphql'
import type { EntryCatalogueQuery } from '../../gql/graphql'
import { useQuery } from '../../session/use-query'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Points } from '../../ui/points'
import { t } from '../shared/texts'
import { EntryForm } from './form'
import type { Recorded } from './form'
import '../shared/office.css'

export type EntryCycle = NonNullable<EntryCatalogueQuery['currentCycle']>

/** The office enters points, above all deductions, about somebody. */
export default function Entry() {
    const query = useQuery(EntryCatalogueDocument, {})
    return (
        <>
            <PageHeader title={t('entry.title')} />
            <Loaded query={query} lines={8}>
                {({ currentCycle }) =>
                    currentCycle === null ? (
                        <EmptyState title={t('entry.no-cycle')} />
                    ) : (
                        <Entries cycle={currentCycle} />
                    )
                }
            </Loaded>
        </>
    )
}

function Entries({ cycle }: { cycle: EntryCycle }) {
    const [done, setDone] = useState<readonly Recorded[]>([])
    return (
        <>
            {done.length > 0 && (
                <section class="note" aria-live="polite">
                    <h2>{t('entry.done')}</h2>
                    <ul>
                        {done.map((claim) => (
                            <li key={claim.id}>
                                <a
                                    class="touch"
                                    href={`/review/claim/${encodeURIComponent(claim.id)}`}
                                >
                                    {claim.subject.name}
                                </a>{' '}
                                <Points value={claim.value} signed />
                            </li>
                        ))}
                    </ul>
                </section>
            )}
            <EntryForm
                key={done.length}
                cycle={cycle}
                recorded={(claim) => {
                    setDone([claim, ...done])
                    scrollTo(0, 0)
                }}
            />
        </>
    )
}
