import type { PollDetailFragment } from '../../gql/graphql'
import { t } from '../shared/texts'
import { slipGroups } from './groups'
import type { MadeSlips } from './use-slips'

const blanks = ['handed-out', 'left-over', 'sign-issuer', 'sign-witness'] as const

/** What was printed per group, to be filled in and signed when the slips are handed out. */
export function CountSheet(props: { poll: PollDetailFragment; made: readonly MadeSlips[] }) {
    const { poll, made } = props
    const countOf = (key: string) => made.find((one) => one.key === key)?.slips.length ?? 0
    return (
        <section class="sheet paper-page card" aria-labelledby="count-sheet">
            <h2 id="count-sheet">{t('sheet.title')}</h2>
            <p>
                {poll.cycle.title} · {poll.title}
            </p>
            <div class="scroll" tabIndex={0} role="group" aria-label={t('sheet.title')}>
                <table class="sign">
                    <thead>
                        <tr>
                            <th scope="col">{t('poll.group')}</th>
                            <th scope="col">{t('poll.roll')}</th>
                            <th scope="col">{t('sheet.printed')}</th>
                            {blanks.map((key) => (
                                <th key={key} scope="col">
                                    {t(`sheet.${key}`)}
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {slipGroups(poll.groups).map((group) => (
                            <tr key={group.key}>
                                <th scope="row">{group.title}</th>
                                <td>{group.roll}</td>
                                <td>{countOf(group.key)}</td>
                                {blanks.map((key) => (
                                    <td key={key} />
                                ))}
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            <p>{t('sheet.date')}</p>
        </section>
    )
}
