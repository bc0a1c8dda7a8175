import { Button } from '../ui/button'
import { Refusals } from '../ui/refusals'
import type { Sending } from './sheet'
import { t } from './texts'

/** The marks went out, and no answer came: the same ballot again gets the same receipt. */
export function SentOnce({ sending, again }: { sending: Sending; again: () => void }) {
    const { busy, refusals, fault } = sending
    return (
        <section class="card">
            <h2>{t(busy ? 'sending' : 'sent')}</h2>
            {!busy && <p>{t('sent-text')}</p>}
            <Refusals refusals={refusals} fault={fault} />
            <Button kind="main" wide busy={busy} onClick={again}>
                {t('send-again')}
            </Button>
        </section>
    )
}
