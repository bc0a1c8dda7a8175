import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n/base'
import type { Page, PageProps } from '../route/page'
import { ApiFault } from '../api/fault'
import { FaultNote } from '../ui/fault-note'
import { Skeleton } from '../ui/loaded'

const loaded = new Map<Page, ComponentType<PageProps>>()

/** Shows a page, loading its script when it is first needed; a failed load can be tried again. */
export function Show({ page, props }: { page: Page; props: PageProps }) {
    const [, draw] = useState({})
    const [failed, setFailed] = useState(false)
    const [round, setRound] = useState(0)
    useEffect(() => {
        if (loaded.has(page)) return
        let gone = false
        setFailed(false)
        page.load().then(
            (module) => {
                loaded.set(page, module.default)
                if (!gone) draw({})
            },
            () => {
                if (!gone) setFailed(true)
            },
        )
        return () => {
            gone = true
        }
    }, [page, round])
    const Component = loaded.get(page)
    if (Component) return <Component key={JSON.stringify(props.params)} {...props} />
    if (!failed) return <Skeleton lines={6} />
    return (
        <>
            <h1>{t('page.failed')}</h1>
            <FaultNote
                fault={new ApiFault(navigator.onLine ? 'outdated' : 'offline')}
                retry={() => {
                    setRound(round + 1)
                }}
            />
        </>
    )
}
