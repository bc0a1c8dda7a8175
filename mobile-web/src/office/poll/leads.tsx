import { t as office } from '../shared/texts'
import { isLoopback } from './make-slips'
import { NeedsHttps } from './secure'
import { t } from './texts'

/** What a link is, and where its code leads. */
export function Leads() {
    const loopback = isLoopback(location.hostname)
    return (
        <section class="card">
            <p>{t('link.text')}</p>
            <p class={loopback ? 'note note-warn' : 'soft'}>
                {loopback
                    ? t('link.loopback', { origin: location.origin })
                    : office('slips.leads', { origin: location.origin })}
            </p>
            <NeedsHttps />
        </section>
    )
}
