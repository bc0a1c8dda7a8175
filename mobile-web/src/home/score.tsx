import type { HomeQuery } from '../gql/graphql'
import { t } from '../i18n/base'
import { add, decimal, plain } from '../number/decimal'
import { points } from '../number/points'
import { Trace } from '../ui/trace'

type Running = HomeQuery['runningScore']

/** The sum of the parts that may be shown; null while there is none. */
export function sumOfParts(values: readonly (string | null)[]): string | null {
    const known = values.flatMap((value) => {
        const exact = value === null ? undefined : decimal(value)
        return exact === undefined ? [] : [exact]
    })
    return known.length === 0 ? null : plain(known.reduce(add))
}

/** The own score so far: its sum, its parts, why, and the place if there is a published one. */
export function Score({ score, year }: { score: Running; year: string }) {
    return (
        <section class="card score" aria-labelledby="score">
            {score.published && <Place place={score.published} year={year} />}
            <div>
                <h3 id="score" class="soft">
                    {t('home.score')}
                </h3>
                <p class="score-sum">
                    {points(sumOfParts(score.components.map((part) => part.value)))}
                </p>
                {score.secret.length > 0 && (
                    <p class="soft">
                        {t(score.published ? 'home.secret-published' : 'home.secret', {
                            parts: score.secret.join('、'),
                        })}
                    </p>
                )}
            </div>
            <dl class="parts">
                {score.components.map((part) => (
                    <div key={part.key}>
                        <dt>{part.title}</dt>
                        <dd class={part.value === null ? 'soft' : 'points'}>
                            {part.value === null ? t('home.part-missing') : points(part.value)}
                        </dd>
                    </div>
                ))}
            </dl>
            <p class="score-foot">
                {score.pool !== null && (
                    <span class="chip">{t('home.pool', { pool: score.pool })}</span>
                )}
                {score.waiting > 0 && (
                    <span class="chip chip-accent">{t('home.waiting', { n: score.waiting })}</span>
                )}
            </p>
            {score.trace.length > 0 && (
                <details>
                    <summary>{t('home.why')}</summary>
                    <Trace lines={score.trace} />
                </details>
            )}
        </section>
    )
}

function Place({ place, year }: { place: NonNullable<Running['published']>; year: string }) {
    const words = [
        place.rank === null ? t('home.unranked') : t('home.rank', { rank: place.rank }),
        t('home.total', { total: points(place.total) }),
        place.grade,
        place.prize,
    ]
    const link = `/rankings/${encodeURIComponent(year)}/${encodeURIComponent(place.number)}`
    return (
        <div class="note">
            <h3>{t('home.place')}</h3>
            <p>{words.filter((word) => word !== null).join(' · ')}</p>
            <a class="touch" href={link}>
                {t('home.score-page')}
            </a>
        </div>
    )
}
