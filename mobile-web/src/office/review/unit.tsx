import { OfficeUnitsDocument, ReviewListDocument } from '../../gql/graphql'
import type { ClaimState, ReviewListQuery } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { day, moment } from '../../number/dates'
import type { PageProps } from '../../route/page'
import { useConnection } from '../../session/use-connection'
import { useQuery } from '../../session/use-query'
import { EmptyState } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Points } from '../../ui/points'
import { Choices } from '../shared/choices'
import { InCycle } from '../shared/in-cycle'
import { ConnectionTable } from '../shared/table'
import type { Column } from '../shared/table'
import { t } from '../shared/texts'

const states: readonly ClaimState[] = [
    'SUBMITTED',
    'VERIFIED',
    'RETURNED',
    'REJECTED',
    'REVERSED',
    'WITHDRAWN',
]

type Claim = ReviewListQuery['claims']['edges'][number]['node']

const columns = (): readonly Column<Claim>[] => [
    {
        key: 'item',
        title: t('review.item'),
        cell: (claim) => (
            <a class="touch" href={`/review/claim/${encodeURIComponent(claim.id)}`}>
                {claim.subject.name} · {claim.item.title}
            </a>
        ),
    },
    { key: 'day', title: t('review.day'), cell: (claim) => day(claim.occurredOn) },
    { key: 'count', title: t('review.count'), number: true, cell: (claim) => claim.count },
    {
        key: 'value',
        title: t('review.value'),
        number: true,
        cell: (claim) => <Points value={claim.value} signed />,
    },
    { key: 'came', title: t('review.came'), cell: (claim) => moment(claim.submittedAt) },
]

/** Claims of one unit in one state, oldest first. */
export default function Unit({ params, query }: PageProps) {
    const unit = params.unit ?? ''
    const units = useQuery(OfficeUnitsDocument, {})
    const name = units.data?.organisation.units.find((one) => one.id === unit)?.name
    const state = states.find((one) => one === query.state) ?? 'SUBMITTED'
    const path = `/review/${encodeURIComponent(unit)}`
    return (
        <>
            <PageHeader title={name ?? t('review.title')} back="/review" />
            <InCycle query={query} path={path}>
                {(cycle) => (
                    <>
                        <Choices
                            label={t('review.states')}
                            now={state}
                            choices={states.map((key) => ({
                                key,
                                title: base(`state.${key}`),
                                href: `${path}?cycle=${encodeURIComponent(cycle.id)}&state=${key}`,
                            }))}
                        />
                        <List key={cycle.id + state} cycle={cycle.id} unit={unit} state={state} />
                    </>
                )}
            </InCycle>
        </>
    )
}

function List({ cycle, unit, state }: { cycle: string; unit: string; state: ClaimState }) {
    const list = useConnection(
        ReviewListDocument,
        { cycle, unit, state, first: 50 },
        (data) => data.claims,
    )
    return (
        <ConnectionTable
            list={list}
            caption={base(`state.${state}`)}
            columns={columns()}
            keyOf={(claim) => claim.id}
            empty={
                <EmptyState
                    title={state === 'SUBMITTED' ? t('review.all-done') : t('review.none')}
                />
            }
        />
    )
}
