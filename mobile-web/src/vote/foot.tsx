import type { ComponentChildren } from 'preact'
import { Button } from '../ui/button'
import { Spoken } from '../ui/status'
import { t } from './texts'

/**
 * Foot of the ballot, always in sight: how far, the running average, what comes next, and why the
 * last try to cast came to nothing.
 */
export function Foot(props: {
    given: number
    all: number
    average: string
    complete: boolean
    /** Why it cannot be cast yet. */
    locked?: string | undefined
    busy: boolean
    go: () => void
    children: ComponentChildren
}) {
    const { given, all, complete } = props
    const progress = t('progress', { n: given, all })
    const average = t('average', { average: props.average })
    return (
        <div class="vote-foot">
            <div class="vote-why">{props.children}</div>
            <div>
                <progress value={given} max={all} aria-label={progress} />
                <p class="vote-figures">
                    <span>{progress}</span>
                    <strong>{average}</strong>
                </p>
                <Spoken text={`${progress}，${average}`} />
            </div>
            {complete && props.locked !== undefined ? (
                <p class="vote-locked">{props.locked}</p>
            ) : (
                <Button kind="main" busy={props.busy} onClick={props.go}>
                    {t(complete ? 'submit' : 'next')}
                </Button>
            )}
        </div>
    )
}
