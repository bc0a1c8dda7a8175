import { t } from '../i18n/base'
import type { BaseKey } from '../i18n/base'
import type { Page } from '../route/page'
import { EmptyState } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'

function deadEnd(path: string, title: BaseKey, text: BaseKey): Page {
    const DeadEnd = () => (
        <>
            <PageHeader title={t(title)} />
            <EmptyState title={t(text)}>
                <a class="button button-main" href="/">
                    {t('do.home')}
                </a>
            </EmptyState>
        </>
    )
    return { path, load: () => Promise.resolve({ default: DeadEnd }), access: 'public' }
}

/** Shown where no page has the address. */
export const missing = deadEnd('missing', 'missing.title', 'missing.text')

/** Shown where the page is for other roles. */
export const denied = deadEnd('denied', 'denied.title', 'denied.text')
