import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { moment } from '../../number/dates'
import type { Command } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { keepFile } from '../../ui/keep-file'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'
import { t } from './texts'

/** Takes every mark out as a file, once somebody has answered for it. */
export function SealedExport<I>(props: {
    act: string
    ask: string
    command: Command<{ url: string | null }, { input: I }>
    input: I
    done: () => void
}) {
    const { command } = props
    const [asking, ask] = useState(false)
    const run = async () => {
        const taken = await command.run({ input: props.input })
        ask(false)
        if (!taken?.url) return
        keepFile(taken.url)
        say(t('sealed.done'))
        props.done()
    }
    return (
        <>
            <Refusals refusals={command.refusals} fault={command.fault} />
            <Button
                onClick={() => {
                    ask(true)
                }}
            >
                {props.act}
            </Button>
            {asking && (
                <Confirm
                    title={props.ask}
                    yes={t('sealed.yes')}
                    busy={command.busy}
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t('sealed.text')}</p>
                </Confirm>
            )}
        </>
    )
}

interface Taken {
    at: string
    by: string
    hash: string
}

/** Who took marks out before, and what, where that is to be told apart. */
export function Takings<E extends Taken>(props: {
    exports: readonly E[]
    what?: (one: E) => ComponentChildren
}) {
    if (props.exports.length === 0) return <p class="soft">{t('sealed.none')}</p>
    return (
        <ol class="events">
            {props.exports.map((one) => (
                <li key={one.hash}>
                    <p class="between">
                        <strong>{one.by}</strong>
                        <time dateTime={one.at}>{moment(one.at)}</time>
                    </p>
                    {props.what && <p class="soft">{props.what(one)}</p>}
                </li>
            ))}
        </ol>
    )
}
