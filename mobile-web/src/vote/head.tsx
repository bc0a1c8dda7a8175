import { points } from '../number/points'
import { AnswerHeading } from '../ui/answer'
import type { HeadPaper } from './paper'
import { Promised } from './promised'
import { t } from './texts'

/**
 * Head of the ballot: whose, for which group, what is promised, and the contents judged; as an
 * `answer` its title takes the focus.
 */
export function Head({ paper, answer }: { paper: HeadPaper; answer?: boolean }) {
    return (
        <section class="card">
            <div>
                <p class="soft">{paper.organisation}</p>
                {answer ? <AnswerHeading>{paper.title}</AnswerHeading> : <h2>{paper.title}</h2>}
                <p class="soft">{t('group', { group: paper.group, n: paper.groupSize })}</p>
            </div>
            {paper.promise !== undefined && (
                <Promised promise={paper.promise} confidential={paper.confidential ?? false} />
            )}
            <div>
                <h3>{t('contents')}</h3>
                <ol class="contents">
                    {paper.contents.map((content) => (
                        <li key={content}>{content}</li>
                    ))}
                </ol>
            </div>
            <p class="soft">
                {t(paper.criteria.length > 0 ? 'scale-criteria' : 'scale', {
                    max: points(paper.maximum),
                    step: points(paper.step),
                    n: paper.criteria.length,
                })}
            </p>
        </section>
    )
}
