import { useState } from 'preact/hooks'
import { useCell } from '../cell/cell'
import { t } from '../i18n/base'
import { waiting } from '../outbox/item'
import { signOut } from '../session/sign-out'
import { me } from '../session/session'
import { Confirm } from '../ui/dialog'
import { Icon } from '../ui/icon'
import { PageHeader } from '../ui/page-header'
import { tabsFor } from './routes'

/** Who is signed in, all pages that the foot of a phone has no room for, and the way out. */
export default function More() {
    const who = useCell(me)
    const [asking, ask] = useState(false)
    const unsent = useCell(waiting).length
    if (who === null || who === 'starting') return null
    return (
        <>
            <PageHeader title={t('more.title')} />
            <section class="card who">
                <p class="who-name">{who.name}</p>
                <p class="soft">
                    {who.organisation.name}
                    {who.staff && ` · ${who.staff.unit.name}`} · {who.number}
                </p>
                <p class="soft">{who.roles.map((role) => t(`role.${role}`)).join('、')}</p>
            </section>
            <ul class="list links">
                {tabsFor(who.roles)
                    .filter((tab) => tab.path !== '/')
                    .map((tab) => (
                        <li key={tab.path}>
                            <a href={tab.path}>
                                <Icon name={tab.icon} /> {t(tab.label)}
                            </a>
                        </li>
                    ))}
                <li>
                    <a href="/password">
                        <Icon name="key" /> {t('more.password')}
                    </a>
                </li>
            </ul>
            <button
                type="button"
                class="button button-wide"
                onClick={() => {
                    ask(true)
                }}
            >
                {t('more.sign-out')}
            </button>
            {asking && (
                <Confirm
                    title={t('more.sign-out-ask')}
                    yes={t('more.sign-out')}
                    onYes={() => void signOut()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    {unsent > 0 && <p>{t('more.sign-out-outbox', { n: unsent })}</p>}
                </Confirm>
            )}
        </>
    )
}
