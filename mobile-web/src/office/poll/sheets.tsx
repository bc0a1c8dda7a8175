import type { PollDetailFragment } from '../../gql/graphql'
import { useCell } from '../../cell/cell'
import { me } from '../../session/session'
import { t } from '../shared/texts'
import { linkOf } from './make-slips'
import { Qr } from './qr'
import type { MadeSlips } from './use-slips'

/** A group's slips, to be cut along the lines. No slip bears a number: none can be told apart. */
export function Sheets({ poll, made }: { poll: PollDetailFragment; made: MadeSlips }) {
    const who = useCell(me)
    const organisation = who === null || who === 'starting' ? '' : who.organisation.name
    return (
        <section class="paper-page" aria-labelledby={`slips-${made.key}`}>
            <h2 id={`slips-${made.key}`}>
                {t('slips.of-group', { group: made.title, n: made.slips.length })}
            </h2>
            <ul class="slips">
                {made.slips.map((slip) => (
                    <li key={slip} class="slip">
                        <span>{organisation}</span>
                        <strong>{poll.title}</strong>
                        <span>{made.title}</span>
                        <Qr text={linkOf(slip, location.origin)} label={t('slips.qr')} />
                        <span>{t('slips.how')}</span>
                    </li>
                ))}
            </ul>
        </section>
    )
}
