import { useState } from 'preact/hooks'
import { AccountsDocument } from '../../gql/graphql'
import type { AccountsQuery } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { moment } from '../../number/dates'
import { useConnection } from '../../session/use-connection'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { SearchField, useSearch } from '../shared/search'
import { ConnectionTable } from '../shared/table'
import type { Column } from '../shared/table'
import { t } from '../shared/texts'
import { Roles } from './roles'
import { Unlock } from './unlock'

export type Account = AccountsQuery['accounts']['edges'][number]['node']

function stateOf(account: Account) {
    if (account.lockedUntil !== null) {
        return (
            <span class="chip chip-bad">
                {t('account.locked', { when: moment(account.lockedUntil) })}
            </span>
        )
    }
    if (!account.hasPassword) return <span class="chip">{t('account.no-password')}</span>
    if (account.mustChangePassword) {
        return <span class="chip chip-warn">{t('account.first-password')}</span>
    }
    return <span class="chip chip-good">{t('account.in-use')}</span>
}

function columnsFor(cell: (account: Account) => ReturnType<Column<Account>['cell']>) {
    return [
        { key: 'name', title: t('roster.name'), cell: (one) => one.name },
        { key: 'number', title: t('roster.number'), cell: (one) => one.number },
        { key: 'unit', title: t('roster.unit'), cell: (one) => one.unit },
        {
            key: 'roles',
            title: t('account.roles'),
            cell: (one) => one.roles.map((role) => base(`role.${role}`)).join('、'),
        },
        { key: 'state', title: t('account.state'), cell: stateOf },
        { key: 'do', title: t('do.actions'), actions: true, cell },
    ] satisfies readonly Column<Account>[]
}

/** All accounts: roles, locks, and first passwords. */
export default function Accounts() {
    const search = useSearch()
    const list = useConnection(
        AccountsDocument,
        { first: 50, search: search.asked },
        (data) => data.accounts,
    )
    const [editing, edit] = useState<Account | null>(null)
    return (
        <>
            <PageHeader title={t('account.title')} />
            <div class="halves">
                <a class="button button-main" href="/accounts/passwords">
                    {t('account.issue')}
                </a>
                <a class="button" href="/accounts/organisation">
                    {t('account.organisation')}
                </a>
            </div>
            <SearchField label={t('roster.search')} search={search} />
            <ConnectionTable
                list={list}
                caption={t('account.title')}
                columns={columnsFor((account) => (
                    <RowActions account={account} edit={edit} changed={list.reload} />
                ))}
                keyOf={(account) => account.id}
                empty={<EmptyState title={t('roster.none-found')} />}
            />
            {editing && (
                <Roles
                    account={editing}
                    close={() => {
                        edit(null)
                    }}
                    done={list.reload}
                />
            )}
        </>
    )
}

function RowActions(props: {
    account: Account
    edit: (account: Account) => void
    changed: () => void
}) {
    const { account } = props
    return (
        <span class="cell-actions">
            <Button
                onClick={() => {
                    props.edit(account)
                }}
            >
                {t('account.set-roles')}
                <span class="heard-only">{account.name}</span>
            </Button>
            <a
                class="button"
                href={`/accounts/passwords?number=${encodeURIComponent(account.number)}`}
            >
                {t(account.hasPassword ? 'account.issue-one' : 'account.issue-first')}
                <span class="heard-only">{account.name}</span>
            </a>
            {account.lockedUntil !== null && <Unlock account={account} done={props.changed} />}
        </span>
    )
}
