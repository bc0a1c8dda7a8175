import { useCell } from '../../cell/cell'
import type { IssueFirstPasswordsMutation } from '../../gql/graphql'
import { me } from '../../session/session'
import { t } from '../shared/texts'
import '../shared/paper.css'

export type FirstPassword = IssueFirstPasswordsMutation['issueFirstPasswords']['passwords'][number]

/** First passwords on slips of paper, each for one person. */
export function PasswordSlips(props: { passwords: readonly FirstPassword[]; code?: string }) {
    const who = useCell(me)
    const own = who === null || who === 'starting' ? undefined : who.organisation.code
    return (
        <ul class="slips" aria-label={t('password.slips')}>
            {props.passwords.map((one) => (
                <li key={one.number + one.password} class="slip slip-password">
                    <strong>{one.name}</strong>
                    {one.unit !== null && <span>{one.unit}</span>}
                    <span>{location.origin}</span>
                    <span>{t('password.code', { code: props.code ?? own ?? '' })}</span>
                    <span>{t('password.number', { number: one.number })}</span>
                    <span class="secret">{one.password}</span>
                    <span>{t('password.change')}</span>
                </li>
            ))}
        </ul>
    )
}
