import { useState } from 'preact/hooks'
import { OfficeUnitsDocument, RosterStaffDocument } from '../../gql/graphql'
import type { RosterStaffQuery } from '../../gql/graphql'
import { useConnection } from '../../session/use-connection'
import { useQuery } from '../../session/use-query'
import { Field } from '../../ui/field'
import { EmptyState } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { SearchField, useSearch } from '../shared/search'
import { ConnectionTable } from '../shared/table'
import type { Column } from '../shared/table'
import { t } from '../shared/texts'
import { useHolds } from '../shared/who'

type Person = RosterStaffQuery['staff']['edges'][number]['node']

const columns = (): readonly Column<Person>[] => [
    { key: 'name', title: t('roster.name'), cell: (person) => person.name },
    { key: 'number', title: t('roster.number'), cell: (person) => person.number },
    { key: 'unit', title: t('roster.unit'), cell: (person) => person.unit.name },
    { key: 'category', title: t('roster.category'), cell: (p) => t(`category.${p.category}`) },
    { key: 'post', title: t('roster.post'), cell: (person) => t(`post.${person.post}`) },
]

/** Everybody on the roster, by unit or by part of the name. */
export default function People() {
    const mayImport = useHolds('OFFICE', 'ADMIN')
    const search = useSearch()
    const [unit, setUnit] = useState<string | null>(null)
    return (
        <>
            <PageHeader title={t('roster.title')}>
                {mayImport && (
                    <a class="button button-main" href="/roster/import">
                        {t('roster.import')}
                    </a>
                )}
            </PageHeader>
            <div class="bar">
                <SearchField label={t('roster.search')} search={search} />
                <UnitChoice value={unit} choose={setUnit} />
            </div>
            <List unit={unit} search={search.asked} mayImport={mayImport} />
        </>
    )
}

function UnitChoice(props: { value: string | null; choose: (unit: string | null) => void }) {
    const units = useQuery(OfficeUnitsDocument, {}).data?.organisation.units ?? []
    return (
        <Field label={t('roster.unit')}>
            {(control) => (
                <select
                    {...control}
                    value={props.value ?? ''}
                    onInput={(event) => {
                        props.choose(event.currentTarget.value || null)
                    }}
                >
                    <option value="">{t('roster.all-units')}</option>
                    {units.map((unit) => (
                        <option key={unit.id} value={unit.id}>
                            {unit.name}
                        </option>
                    ))}
                </select>
            )}
        </Field>
    )
}

function List(props: { unit: string | null; search: string | null; mayImport: boolean }) {
    const { unit, search } = props
    const list = useConnection(
        RosterStaffDocument,
        { first: 50, unit, search },
        (data) => data.staff,
    )
    const filtered = unit !== null || search !== null
    return (
        <>
            {list.totalCount > 0 && <p class="soft">{t('roster.count', { n: list.totalCount })}</p>}
            <ConnectionTable
                list={list}
                caption={t('roster.title')}
                columns={columns()}
                keyOf={(person) => person.id}
                empty={
                    <EmptyState title={filtered ? t('roster.none-found') : t('roster.empty')}>
                        {!filtered && props.mayImport && <p>{t('roster.empty-text')}</p>}
                    </EmptyState>
                }
            />
        </>
    )
}
