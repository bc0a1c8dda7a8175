import { points } from '../number/points'
import { t } from './texts'
import type { Paper } from './vote'

/** Head of the ballot: whose, for which group, what is promised, and the contents judged. */
export function Head({ paper }: { paper: Paper }) {
    return (
        <section class="card">
            <div>
                <p class="soft">{paper.organisation}</p>
                <h2>{paper.title}</h2>
                <p class="soft">{t('group', { group: paper.group, n: paper.groupSize })}</p>
            </div>
            <details>
                <summary>{t('promise')}</summary>
                <p class="promise">{paper.promise}</p>
            </details>
            <div>
                <h3>{t('contents')}</h3>
                <ol class="contents">
                    {paper.contents.map((content) => (
                        <li key={content}>{content}</li>
                    ))}
                </ol>
            </div>
            <p class="soft">
                {t('scale', { max: points(paper.maximum), step: points(paper.step) })}
            </p>
        </section>
    )
}
