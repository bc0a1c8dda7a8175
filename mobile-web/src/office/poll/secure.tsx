import { t } from './texts'

/** Whether this browser makes slips and links: over plain http it does not, but for this device. */
export const canMake = (): boolean => isSecureContext

/** Says why nothing can be made here, if so. */
export function NeedsHttps() {
    return canMake() ? null : <p class="note note-warn">{t('make.https')}</p>
}
