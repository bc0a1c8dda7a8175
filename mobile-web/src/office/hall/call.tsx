import { clock, moment } from '../../number/dates'
import { Qr } from '../poll/qr'
import type { Turnout } from './live'
import { timeLeft } from './time-left'
import { t } from './texts'

const untilTomorrow = 24 * 60 * 60 * 1_000

/** What everybody in the hall is to do now, and how much time is left for it. */
export function Call({ turnout, now }: { turnout: Turnout; now: number }) {
    const { state, groups } = turnout
    const slips = groups.some(({ mode }) => mode === 'SLIPS')
    const links = groups.some(({ mode }) => mode === 'LINKS')
    return (
        <section class={`hall-call hall-${state.toLowerCase()}`}>
            <div class="hall-do">
                <span class="hall-state">{t(`state.${state}`)}</span>
                {slips && <Slips state={state} />}
                {links && <Links state={state} />}
            </div>
            <div class="hall-pair">
                <Left turnout={turnout} now={now} />
                {links && state === 'OPEN' && (
                    <figure class="hall-code">
                        <Qr text={`${location.origin}/collect`} label={t('cast-code')} />
                        <figcaption>{t('cast-code')}</figcaption>
                    </figure>
                )}
            </div>
        </section>
    )
}

/** Slips are drawn before voting and during it, and have no part in collecting. */
function Slips({ state }: Pick<Turnout, 'state'>) {
    if (state !== 'PREPARED' && state !== 'OPEN') return null
    return (
        <p>
            <strong>{t('draw')}</strong> {t(state === 'OPEN' ? 'draw-then' : 'draw-wait')}
        </p>
    )
}

function Links({ state }: Pick<Turnout, 'state'>) {
    switch (state) {
        case 'PREPARED':
            return <p>{t('link-wait')}</p>
        case 'COLLECTING':
            return (
                <p>
                    <strong>{t('collect')}</strong> {t('collect-then')}
                </p>
            )
        case 'OPEN':
            return (
                <p>
                    <strong>{t('cast')}</strong> {t('cast-then')}
                </p>
            )
        default:
            return null
    }
}

function untilOf({ state, collectUntil, castUntil }: Turnout): string | null {
    if (state === 'COLLECTING') return collectUntil
    return state === 'OPEN' ? castUntil : null
}

/** When an end was announced: until when, and on its last day a clock that runs down. */
function Left({ turnout, now }: { turnout: Turnout; now: number }) {
    const until = untilOf(turnout)
    if (until === null) return null
    const left = timeLeft(until, now)
    const end = Date.parse(until)
    const near = Math.abs(end - now) < untilTomorrow
    return (
        <p class="hall-left">
            <time dateTime={until}>{t('until', { time: near ? clock(end) : moment(until) })}</time>
            {left !== undefined && (
                <strong aria-hidden="true">{left === 'over' ? t('over') : left}</strong>
            )}
        </p>
    )
}
