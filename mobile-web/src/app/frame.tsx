import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n/base'
import type { Tab } from '../route/page'
import type { Me } from '../session/session'
import { Icon } from '../ui/icon'
import { tabsFor } from './routes'

const onPhone = 4

function isWithin(path: string, tab: string): boolean {
    return tab === '/' ? path === '/' : path === tab || path.startsWith(`${tab}/`)
}

function useOnline(): boolean {
    const [online, setOnline] = useState(navigator.onLine)
    useEffect(() => {
        const look = () => {
            setOnline(navigator.onLine)
        }
        addEventListener('online', look)
        addEventListener('offline', look)
        return () => {
            removeEventListener('online', look)
            removeEventListener('offline', look)
        }
    }, [])
    return online
}

function Entry({ tab, here, late }: { tab: Tab; here: boolean; late: boolean }) {
    return (
        <li class={late ? 'desk-only' : undefined}>
            <a href={tab.path} aria-current={here ? 'page' : undefined}>
                <Icon name={tab.icon} />
                {t(tab.label)}
            </a>
        </li>
    )
}

const more: Tab = { path: '/more', label: 'nav.more', icon: 'more', roles: [], place: 100 }

/** The navigation: at the foot of a phone, at the side of a desk. */
function Navigation({ me }: { me: Me }) {
    const { path } = useLocation()
    const tabs = tabsFor(me.roles)
    return (
        <nav class="tabs" aria-label={t('nav.label')}>
            <p class="brand desk-only">
                <strong>{t('app.name')}</strong>
                <span>{me.organisation.name}</span>
            </p>
            <ul>
                {tabs.map((tab, i) => (
                    <Entry
                        key={tab.path}
                        tab={tab}
                        here={isWithin(path, tab.path)}
                        late={i >= onPhone}
                    />
                ))}
                <Entry tab={more} here={isWithin(path, more.path)} late={false} />
            </ul>
        </nav>
    )
}

/** What stands around every page of somebody who is signed in. */
export function Frame({ me, children }: { me: Me; children: ComponentChildren }) {
    const online = useOnline()
    return (
        <div class="frame">
            <a class="skip" href="#main">
                {t('app.skip')}
            </a>
            <Navigation me={me} />
            <main id="main" tabIndex={-1}>
                {!online && (
                    <p class="note note-warn" role="status">
                        {t('app.offline')}
                    </p>
                )}
                {children}
            </main>
        </div>
    )
}
