import type { ApiFault, FaultKind } from '../api/fault'
import type { BaseKey } from '../i18n/base'
import { t } from '../i18n/base'

const sentences: Record<FaultKind, BaseKey> = {
    offline: 'fault.offline',
    unavailable: 'fault.unavailable',
    'signed-out': 'fault.signed-out',
    password: 'fault.password',
    denied: 'fault.denied',
    refused: 'fault.refused',
    outdated: 'fault.outdated',
    broken: 'fault.broken',
}

/** The sentence for a fault: the server's own where it knows better what to do. */
export function faultSentence(fault: ApiFault): string {
    const own = fault.kind === 'refused' ? fault.sentence : undefined
    const trace = fault.trace === undefined ? '' : t('fault.trace', { trace: fault.trace })
    return (own ?? t(sentences[fault.kind])) + trace
}

/** Loads the page anew from the server, past what an older worker keeps of it on the device. */
async function renew(): Promise<void> {
    if ('serviceWorker' in navigator) {
        await (await navigator.serviceWorker.getRegistration())?.unregister()
    }
    location.reload()
}

/** Says what went wrong and offers what helps. */
export function FaultNote({ fault, retry }: { fault: ApiFault; retry?: () => void }) {
    const outdated = fault.kind === 'outdated'
    return (
        <div class="note note-bad" role="alert">
            <p>{faultSentence(fault)}</p>
            {outdated ? (
                <button type="button" class="button" onClick={() => void renew()}>
                    {t('do.reload')}
                </button>
            ) : (
                retry && (
                    <button type="button" class="button" onClick={retry}>
                        {t('do.retry')}
                    </button>
                )
            )}
        </div>
    )
}
