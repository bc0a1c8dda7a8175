import { useState } from 'preact/hooks'
import { ClosePollDocument, OpenPollDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'
import { t } from '../shared/texts'

interface Props {
    poll: PollDetailFragment
    changed: () => void
}

/** What the office does next with a poll. */
export function Commands(props: Props) {
    const path = `/polls/${encodeURIComponent(props.poll.id)}`
    if (props.poll.state === 'CLOSED') {
        return (
            <section class="note">
                <p>{t('poll.closed-text')}</p>
                <a class="button" href="/results">
                    {t('poll.to-results')}
                </a>
            </section>
        )
    }
    return props.poll.state === 'PREPARED' ? (
        <Prepared path={path} {...props} />
    ) : (
        <Opened path={path} {...props} />
    )
}

function Prepared({ poll, changed, path }: Props & { path: string }) {
    const open = useCommand(OpenPollDocument, (data) => data.openPoll)
    const [asking, ask] = useState(false)
    const printed = poll.groups.some((group) => group.issued > 0)
    const run = async () => {
        const done = await open.run({ input: { poll: poll.id, version: poll.version } })
        ask(false)
        if (!done) return
        say(t('poll.opened'))
        changed()
    }
    return (
        <section class="card">
            <p>{printed ? t('poll.printed-text') : t('poll.prepared-text')}</p>
            <a class={printed ? 'button' : 'button button-main'} href={`${path}/slips`}>
                {printed ? t('poll.reprint') : t('poll.print')}
            </a>
            <Refusals refusals={open.refusals} fault={open.fault} />
            <Button
                kind={printed ? 'main' : 'plain'}
                disabled={!printed}
                onClick={() => {
                    ask(true)
                }}
            >
                {t('poll.open')}
            </Button>
            {asking && (
                <Confirm
                    title={t('poll.open-ask')}
                    yes={t('poll.open')}
                    busy={open.busy}
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t('poll.open-text')}</p>
                </Confirm>
            )}
        </section>
    )
}

function Opened({ poll, changed, path }: Props & { path: string }) {
    const close = useCommand(ClosePollDocument, (data) => data.closePoll)
    const [asking, ask] = useState(false)
    const missing = poll.groups.reduce((sum, group) => sum + group.issued - group.cast, 0)
    const run = async () => {
        const done = await close.run({ input: { poll: poll.id, version: poll.version } })
        ask(false)
        if (!done) return
        say(t('poll.closed'))
        changed()
    }
    return (
        <section class="card">
            <a class="button button-main" href={`${path}/teller`}>
                {t('poll.teller')}
            </a>
            <Refusals refusals={close.refusals} fault={close.fault} />
            <Button
                kind="danger"
                onClick={() => {
                    ask(true)
                }}
            >
                {t('poll.close')}
            </Button>
            {asking && (
                <Confirm
                    title={t('poll.close-ask')}
                    yes={t('poll.close')}
                    danger
                    busy={close.busy}
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t('poll.close-text')}</p>
                    {missing > 0 && (
                        <p class="note note-warn">{t('poll.close-missing', { n: missing })}</p>
                    )}
                </Confirm>
            )}
        </section>
    )
}
