import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ClosePollDocument, OpenPollDocument, RefreezePollDocument } from '../../gql/graphql'
import type { PollDetailFragment, PollInput } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import type { Command } from '../../session/use-command'
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
    if (props.poll.state === 'VOID') return null
    return props.poll.state === 'PREPARED' || props.poll.state === 'COLLECTING' ? (
        <Prepared path={path} {...props} />
    ) : (
        <Opened path={path} {...props} />
    )
}

function Prepared({ poll, changed, path }: Props & { path: string }) {
    const open = useCommand(OpenPollDocument, (data) => data.openPoll)
    const refreeze = useCommand(RefreezePollDocument, (data) => data.refreezePoll)
    const printed = poll.groups.some((group) => group.issued > 0)
    return (
        <section class="card">
            <p>{printed ? t('poll.printed-text') : t('poll.prepared-text')}</p>
            <a class={printed ? 'button' : 'button button-main'} href={`${path}/slips`}>
                {printed ? t('poll.reprint') : t('poll.print')}
            </a>
            <Asked
                name="open"
                kind={printed ? 'main' : 'plain'}
                disabled={!printed}
                command={open}
                poll={poll}
                changed={changed}
            />
            <Asked name="refreeze" kind="plain" command={refreeze} poll={poll} changed={changed}>
                {printed && <p class="note note-warn">{t('poll.refreeze-printed')}</p>}
            </Asked>
        </section>
    )
}

function Opened({ poll, changed, path }: Props & { path: string }) {
    const close = useCommand(ClosePollDocument, (data) => data.closePoll)
    const missing = poll.groups.reduce((sum, group) => sum + group.issued - group.cast, 0)
    return (
        <section class="card">
            <a class="button button-main" href={`${path}/teller`}>
                {t('poll.teller')}
            </a>
            <Asked name="close" kind="danger" command={close} poll={poll} changed={changed}>
                {missing > 0 && (
                    <p class="note note-warn">{t('poll.close-missing', { n: missing })}</p>
                )}
            </Asked>
        </section>
    )
}

interface AskedProps extends Props {
    name: 'open' | 'close' | 'refreeze'
    kind: 'main' | 'plain' | 'danger'
    disabled?: boolean
    command: Command<unknown, { input: PollInput }>
    children?: ComponentChildren
}

/** A command on the poll that asks first, and says so when it is done. */
function Asked(props: AskedProps) {
    const { name, kind, disabled = false, command, poll, changed, children } = props
    const [asking, ask] = useState(false)
    const run = async () => {
        const done = await command.run({ input: { poll: poll.id, version: poll.version } })
        ask(false)
        if (!done) return
        say(t(`poll.${name}-done`))
        changed()
    }
    return (
        <>
            <Refusals refusals={command.refusals} fault={command.fault} />
            <Button
                kind={kind}
                disabled={disabled}
                onClick={() => {
                    ask(true)
                }}
            >
                {t(`poll.${name}`)}
            </Button>
            {asking && (
                <Confirm
                    title={t(`poll.${name}-ask`)}
                    yes={t(`poll.${name}`)}
                    danger={kind === 'danger'}
                    busy={command.busy}
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t(`poll.${name}-text`)}</p>
                    {children}
                </Confirm>
            )}
        </>
    )
}
