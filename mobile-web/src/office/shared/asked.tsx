import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Command } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'

/** What a command is called, what it asks, explains, and says when it is done. */
export interface Words {
    act: string
    /** Whom or what it concerns, for those who hear many buttons of one name. */
    of?: string
    ask: string
    text: string
    /** The answer that does it; what the command is called, if not said. */
    yes?: string
    done: string
}

/** A command that asks first, and says so when it is done. */
export function Asked<P, I>(props: {
    words: Words
    kind: 'main' | 'plain' | 'danger'
    disabled?: boolean
    command: Command<P, { input: I }>
    input: I
    /** What comes after it, whether it was done or refused. */
    changed: (done: P | undefined) => void
    children?: ComponentChildren
}) {
    const { words, kind, disabled = false, command } = props
    const [asking, ask] = useState(false)
    const run = async () => {
        const done = await command.run({ input: props.input })
        ask(false)
        if (done) say(words.done)
        props.changed(done)
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
                {words.act}
                {words.of !== undefined && <span class="heard-only">（{words.of}）</span>}
            </Button>
            {asking && (
                <Confirm
                    title={words.ask}
                    yes={words.yes ?? words.act}
                    danger={kind === 'danger'}
                    busy={command.busy}
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{words.text}</p>
                    {props.children}
                </Confirm>
            )}
        </>
    )
}
