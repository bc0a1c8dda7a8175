import { EntryStaffDocument } from '../../gql/graphql'
import type { EntryStaffQuery } from '../../gql/graphql'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { FaultNote } from '../../ui/fault-note'
import { SearchField, useSearch } from '../shared/search'
import { t } from '../shared/texts'

export type Chosen = EntryStaffQuery['staff']['edges'][number]['node']

/** Finds the person whom an entry is about. */
export function StaffChoice(props: {
    chosen: Chosen | null
    choose: (person: Chosen | null) => void
    refusal: string | undefined
}) {
    const { chosen, choose } = props
    if (chosen !== null) {
        return (
            <section class="card">
                <div class="between">
                    <p>
                        <span class="soft">{t('entry.subject')}</span>
                        <br />
                        <strong>{chosen.name}</strong> · {chosen.unit.name} · {chosen.number}
                    </p>
                    <Button
                        onClick={() => {
                            choose(null)
                        }}
                    >
                        {t('entry.change')}
                    </Button>
                </div>
                {props.refusal !== undefined && (
                    <p class="field-refusal" role="alert">
                        {props.refusal}
                    </p>
                )}
            </section>
        )
    }
    return <Find choose={choose} refusal={props.refusal} />
}

function Find(props: { choose: (person: Chosen) => void; refusal: string | undefined }) {
    const search = useSearch()
    const query = useQuery(
        EntryStaffDocument,
        search.asked === null ? null : { search: search.asked },
    )
    const found = search.asked === null ? undefined : query.data?.staff.edges
    return (
        <section class="card">
            <SearchField
                label={t('entry.subject')}
                hint={t('roster.search')}
                refusal={props.refusal}
                search={search}
            />
            {query.fault && <FaultNote fault={query.fault} retry={query.reload} />}
            {found?.length === 0 && <p role="status">{t('roster.none-found')}</p>}
            {found && found.length > 0 && (
                <ul class="list" aria-label={t('entry.found')}>
                    {found.map(({ node }) => (
                        <li key={node.id}>
                            <button
                                type="button"
                                class="row row-button"
                                onClick={() => {
                                    props.choose(node)
                                }}
                            >
                                <span class="row-body">
                                    <span class="row-title">{node.name}</span>
                                    <span class="row-line soft">
                                        {node.unit.name} · {node.number}
                                    </span>
                                </span>
                            </button>
                        </li>
                    ))}
                </ul>
            )}
        </section>
    )
}
