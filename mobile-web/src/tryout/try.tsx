import { useCallback, useEffect, useState } from 'preact/hooks'
import { SignInDocument } from '../gql/graphql'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { send } from '../api/send'
import { useNavigate } from '../route/navigate'
import { enter } from '../session/session'
import type { Refusal } from '../session/use-command'
import { Button } from '../ui/button'
import { EmptyState, Loaded } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { Refusals } from '../ui/refusals'
import { useRefresh } from '../ui/refresh'
import { sample } from './sample'
import type { Account, Sample } from './sample'
import { t } from './texts'

const retryAfter = 3_000

interface State {
    data: { sample: Sample | null } | undefined
    fault: ApiFault | undefined
}

/** The sample office: a sign-in for every role and ballots to cast. */
export default function Try() {
    const [state, set] = useState<State>({ data: undefined, fault: undefined })
    const reload = useCallback(() => {
        sample().then(
            (found) => {
                set({ data: { sample: found }, fault: undefined })
            },
            (thrown: unknown) => {
                set({ data: undefined, fault: asFault(thrown) })
            },
        )
    }, [])
    useEffect(reload, [reload])
    // Right after the first start the office is still being set up.
    useRefresh(state.data?.sample === null, retryAfter, reload)
    return (
        <>
            <PageHeader title={t('title')} />
            <Loaded query={{ ...state, reload }}>
                {({ sample: found }) =>
                    found === null ? (
                        <EmptyState title={t('nothing')}>
                            <p>{t('nothing-text')}</p>
                        </EmptyState>
                    ) : (
                        <>
                            <p>{t('intro')}</p>
                            <Accounts sample={found} />
                            <Slips slips={found.slips} />
                        </>
                    )
                }
            </Loaded>
        </>
    )
}

function Accounts({ sample: { organisation, accounts } }: { sample: Sample }) {
    const [refusals, setRefusals] = useState<readonly Refusal[]>([])
    const [fault, setFault] = useState<ApiFault | undefined>()
    const navigate = useNavigate()

    async function signIn({ number, password }: Account) {
        try {
            const input = { organisation, number, password }
            const payload = (await send(SignInDocument, { input })).signIn
            setRefusals(payload.refusals)
            if (payload.session === null) return
            enter(payload.session)
            navigate('/')
        } catch (thrown) {
            setFault(asFault(thrown))
        }
    }

    return (
        <section class="part">
            <h2>{t('accounts')}</h2>
            <p class="soft">{t('organisation', { code: organisation })}</p>
            <Refusals refusals={refusals} fault={fault} />
            <ul class="list">
                {accounts.map((account) => (
                    <li key={account.number} class="row">
                        <span class="row-body">
                            <span class="row-title">
                                {account.title} · {account.name}
                            </span>
                            <span class="soft">
                                {t('number', { number: account.number })} ·{' '}
                                {t('password', { password: account.password })}
                            </span>
                        </span>
                        <Button onClick={() => void signIn(account)}>{t('enter')}</Button>
                    </li>
                ))}
            </ul>
        </section>
    )
}

function Slips({ slips }: { slips: Sample['slips'] }) {
    if (slips.length === 0) return null
    return (
        <section class="part">
            <h2>{t('slips')}</h2>
            <p class="soft">{t('slips-text')}</p>
            <ul class="list">
                {slips.map(({ group, link }, i) => (
                    <li key={link} class="row">
                        <span class="row-body row-title">
                            {group} {i + 1}
                        </span>
                        <a
                            class="button"
                            href={link}
                            target="_blank"
                            rel="noopener"
                            aria-label={t('open-of', { group, n: i + 1 })}
                        >
                            {t('open')}
                        </a>
                    </li>
                ))}
            </ul>
        </section>
    )
}
