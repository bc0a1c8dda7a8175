import type { ComponentChildren } from 'preact'
import { moment } from '../../number/dates'
import type { Command } from '../../session/use-command'
import { keepFile } from '../../ui/keep-file'
import { Asked } from './asked'
import { t } from './texts'

/** Takes every mark out as a file, once somebody has answered for it. */
export function SealedExport<I>(props: {
    act: string
    ask: string
    command: Command<{ url: string | null }, { input: I }>
    input: I
    done: () => void
}) {
    return (
        <Asked
            words={{
                act: props.act,
                ask: props.ask,
                text: t('sealed.text'),
                yes: t('sealed.yes'),
                done: t('sealed.done'),
            }}
            kind="plain"
            command={props.command}
            input={props.input}
            changed={(taken) => {
                if (!taken?.url) return
                keepFile(taken.url)
                props.done()
            }}
        />
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
