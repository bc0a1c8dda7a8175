import { useEffect, useState } from 'preact/hooks'
import type { ClaimState } from '../gql/graphql'
import { MyClaimsDocument } from '../gql/graphql'
import { t as base } from '../i18n/base'
import { delivered } from '../outbox/item'
import { useCycle } from '../session/cycle'
import { useConnection } from '../session/use-connection'
import { ClaimRow } from '../ui/claim-row'
import { ConnectionList } from '../ui/connection-list'
import { Icon } from '../ui/icon'
import { EmptyState, Loaded } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { t } from './texts'
import { Waiting } from './waiting'
import './claim.css'

const states: readonly ClaimState[] = [
    'SUBMITTED',
    'VERIFIED',
    'RETURNED',
    'REJECTED',
    'WITHDRAWN',
    'REVERSED',
]

/** The own claims: what still waits on the phone, then what the server has. */
export default function Claims() {
    const cycle = useCycle()
    return (
        <>
            <PageHeader title={t('list.title')}>
                <a class="button button-main" href="/claims/new">
                    <Icon name="plus" /> {t('list.new')}
                </a>
            </PageHeader>
            <Waiting />
            <Loaded query={cycle}>
                {({ currentCycle }) =>
                    currentCycle === null ? (
                        <EmptyState title={base('home.no-cycle')} />
                    ) : (
                        <Sent cycle={currentCycle.id} />
                    )
                }
            </Loaded>
        </>
    )
}

function Sent({ cycle }: { cycle: string }) {
    const [state, setState] = useState<ClaimState | null>(null)
    const list = useConnection(MyClaimsDocument, { cycle, first: 20, state }, (d) => d.myClaims)
    const { reload } = list
    useEffect(() => delivered.follow(reload), [reload])
    return (
        <>
            <div class="part-head">
                <label class="filter">
                    <span>{t('list.state')}</span>
                    <select
                        value={state ?? ''}
                        onInput={(event) => {
                            setState((event.currentTarget.value || null) as ClaimState | null)
                        }}
                    >
                        <option value="">{t('list.all')}</option>
                        {states.map((one) => (
                            <option key={one} value={one}>
                                {base(`state.${one}`)}
                            </option>
                        ))}
                    </select>
                </label>
                <span class="soft">{t('list.total', { n: list.totalCount })}</span>
            </div>
            <ConnectionList
                list={list}
                label={t('list.label')}
                empty={
                    <EmptyState title={t(state === null ? 'list.none' : 'list.none-state')}>
                        {state === null && <p>{t('list.none-text')}</p>}
                    </EmptyState>
                }
            >
                {(claim) => <ClaimRow key={claim.id} claim={claim} />}
            </ConnectionList>
        </>
    )
}
