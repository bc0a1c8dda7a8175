import { Spoken } from '../../ui/status'
import type { Turnout } from './live'
import { t } from './texts'

interface Count {
    issued: number
    cast: number
}

function Bar({ issued, cast }: Count) {
    const part = issued === 0 ? 0 : Math.min(1, cast / issued)
    return (
        <svg class="hall-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect class="hall-issued" width="100" height="1" />
            <rect class="hall-cast" width={100 * part} height="1" />
        </svg>
    )
}

function Figure({ issued, cast }: Count) {
    return (
        <span class="hall-figure" aria-hidden="true">
            <strong>{cast}</strong> / {issued}
        </span>
    )
}

/** A row for each group: its name, a bar, and how many of the slips are cast. */
export function Groups({ turnout }: { turnout: Turnout }) {
    return (
        <section class="hall-groups" aria-label={t('group')}>
            <p class="hall-legend" aria-hidden="true">
                <span>{t('group')}</span>
                <span>{t('legend')}</span>
            </p>
            <ul class={turnout.groups.length > 5 ? 'hall-many' : undefined}>
                {turnout.groups.map((group) => (
                    <li key={group.key}>
                        <span class="hall-name" aria-hidden="true">
                            {group.title}
                        </span>
                        <Bar {...group} />
                        <Figure {...group} />
                        <span class="heard-only">
                            {t('heard', {
                                group: group.title,
                                issued: group.issued,
                                cast: group.cast,
                            })}
                        </span>
                    </li>
                ))}
            </ul>
        </section>
    )
}

/** All groups together. */
export function Total({ turnout }: { turnout: Turnout }) {
    const sum = (pick: (count: Count) => number) =>
        turnout.groups.reduce((total, group) => total + pick(group), 0)
    const all = { issued: sum((group) => group.issued), cast: sum((group) => group.cast) }
    return (
        <section class="hall-total" aria-label={t('total')}>
            <span class="hall-name" aria-hidden="true">
                {t('total')}
            </span>
            <Bar {...all} />
            <Figure {...all} />
            <Spoken text={t('total-of', { issued: all.issued, cast: all.cast })} />
        </section>
    )
}
