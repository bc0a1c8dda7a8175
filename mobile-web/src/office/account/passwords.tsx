import { useState } from 'preact/hooks'
import { IssueFirstPasswordsDocument } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { PageHeader } from '../../ui/page-header'
import { Refusals } from '../../ui/refusals'
import { uuidRandom } from '../shared/random-id'
import { useStay } from '../shared/stay'
import { t } from '../shared/texts'
import { PasswordSlips } from './password-slips'
import type { FirstPassword } from './password-slips'
import '../shared/office.css'

/** Issues first passwords, shown once, to be printed and handed out. */
export default function Passwords({ query }: PageProps) {
    const number = query.number
    const issue = useCommand(IssueFirstPasswordsDocument, (data) => data.issueFirstPasswords)
    const [passwords, setPasswords] = useState<readonly FirstPassword[]>([])
    const [remaining, setRemaining] = useState<number>()
    const [id, setId] = useState(uuidRandom)
    useStay(passwords.length > 0 ? t('password.stay') : null)
    const run = async () => {
        const numbers = number === undefined ? null : [number]
        const done = await issue.run({ input: { id, numbers } })
        if (!done) return
        setId(uuidRandom)
        setPasswords([...passwords, ...done.passwords])
        setRemaining(done.remaining)
    }
    const more = number === undefined && remaining !== 0
    return (
        <>
            <PageHeader title={t('password.title')} back="/accounts" />
            <section class="card screen-only">
                <p>{number === undefined ? t('password.text') : t('password.one', { number })}</p>
                <Refusals refusals={issue.refusals} fault={issue.fault} />
                {remaining !== undefined && (
                    <p role="status">
                        {t('password.issued', { n: passwords.length })}
                        {number === undefined && t('password.remaining', { n: remaining })}
                    </p>
                )}
                {(passwords.length === 0 ? remaining === undefined : more) && (
                    <Button kind="main" wide busy={issue.busy} onClick={() => void run()}>
                        {passwords.length === 0 ? t('password.issue') : t('password.more')}
                    </Button>
                )}
                {passwords.length > 0 && <Print />}
            </section>
            {passwords.length > 0 && <PasswordSlips passwords={passwords} />}
        </>
    )
}

function Print() {
    return (
        <>
            <p class="note note-warn">{t('password.once')}</p>
            <Button
                wide
                onClick={() => {
                    print()
                }}
            >
                {t('slips.print')}
            </Button>
        </>
    )
}
