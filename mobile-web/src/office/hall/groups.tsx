import { Spoken } from '../../ui/status'
import type { Turnout } from './live'
import { measure, total } from './tally'
import type { Count, Row } from './tally'
import { t } from './texts'

function Bar({ done, of }: Count) {
    const part = of === 0 ? 0 : Math.min(1, done / of)
    return (
        <svg class="hall-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect class="hall-of" width="100" height="1" />
            <rect class="hall-done" width={100 * part} height="1" />
        </svg>
    )
}

function Figure({ done, of }: Count) {
    return (
        <span class="hall-figure" aria-hidden="true">
            <strong>{done}</strong> / {of}
        </span>
    )
}

/** A row for each group, its name, a bar and how far it has come; then all of them together. */
export function Groups({ rows, state }: { rows: readonly Row[]; state: Turnout['state'] }) {
    return (
        <>
            <section class="hall-groups" aria-label={t('group')}>
                <p class="hall-legend" aria-hidden="true">
                    <span>{t('group')}</span>
                    <span>{t(`legend.${measure(state)}`)}</span>
                </p>
                <ul>
                    {rows.map((row) => (
                        <li key={row.key}>
                            <span class="hall-name" aria-hidden="true">
                                {row.title}
                            </span>
                            <Bar {...row} />
                            <Figure {...row} />
                            <span class="heard-only">
                                {row.title} {heard(row, state)}
                            </span>
                        </li>
                    ))}
                </ul>
            </section>
            {rows.length > 1 && <Total {...total(rows)} />}
            <Spoken text={heard(total(rows), state)} />
        </>
    )
}

function Total(all: Count) {
    return (
        <p class="hall-total" aria-hidden="true">
            <span class="hall-name">{t('total')}</span>
            <Bar {...all} />
            <Figure {...all} />
        </p>
    )
}

const heard = ({ done, of }: Count, state: Turnout['state']) =>
    t(`heard.${measure(state)}`, { done, of })
