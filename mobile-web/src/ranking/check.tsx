import { useState } from 'preact/hooks'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { StandingsBundleDocument } from '../gql/graphql'
import { call } from '../session/call'
import { Button } from '../ui/button'
import { FaultNote } from '../ui/fault-note'
import { keepFile } from '../ui/keep-file'
import type { View } from './rankings'
import { t } from './texts'

/** What anybody needs to compute an edition again: its bundle, the hash of it, and the command. */
export function Check({ view, sha256 }: { view: View; sha256: string }) {
    const [busy, setBusy] = useState(false)
    const [fault, setFault] = useState<ApiFault>()
    const { cycle, kind } = view
    const download = async () => {
        setBusy(true)
        setFault(undefined)
        try {
            const { standingsBundle } = await call(StandingsBundleDocument, { cycle, kind })
            if (standingsBundle !== null) keepFile(standingsBundle.url)
        } catch (thrown) {
            setFault(asFault(thrown))
        } finally {
            setBusy(false)
        }
    }
    return (
        <section class="card" aria-label={t('check.title')}>
            <h2>{t('check.title')}</h2>
            <p>
                {t('check.text')} <code class="hash">{t('check.command')}</code>
            </p>
            <p class="soft">
                {t('check.hash')} <span class="hash">{sha256}</span>
            </p>
            {fault && <FaultNote fault={fault} />}
            <Button busy={busy} onClick={() => void download()}>
                {t('check.download')}
            </Button>
        </section>
    )
}
