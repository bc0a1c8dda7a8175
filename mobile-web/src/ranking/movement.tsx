import { t } from './texts'

/** Places gained or lost since the last cycle; nothing where there is nothing to compare with. */
export function Movement({ by }: { by: number | null }) {
    if (by === null) return null
    if (by === 0) return <span>{t('same')}</span>
    return (
        <span class={by > 0 ? 'good' : 'bad'}>
            <span aria-hidden="true">{by > 0 ? '↑' : '↓'}</span>{' '}
            {t(by > 0 ? 'up' : 'down', { n: Math.abs(by) })}
        </span>
    )
}
