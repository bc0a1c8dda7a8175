import type { ComponentChildren } from 'preact'
import { AnswerHeading } from '../ui/answer'
import { Button } from '../ui/button'
import { Refusals } from '../ui/refusals'
import type { Sending } from './sheet'

/** How to say it of a slip or of a credential. */
export interface SentWords {
    sending: string
    sent: string
    text: string
    again: string
}

/** The marks went out, and no answer came: the same ballot again gets the same receipt. */
export function SentOnce(props: {
    words: SentWords
    sending: Sending
    again: () => void
    children?: ComponentChildren
}) {
    const { words, sending } = props
    return (
        <section class="card">
            <AnswerHeading news={sending.busy}>
                {sending.busy ? words.sending : words.sent}
            </AnswerHeading>
            {props.children}
            {!sending.busy && <p>{words.text}</p>}
            <Refusals refusals={sending.refusals} fault={sending.fault} />
            <Button kind="main" wide busy={sending.busy} onClick={props.again}>
                {words.again}
            </Button>
        </section>
    )
}
