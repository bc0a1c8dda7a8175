import type { ComponentChildren } from 'preact'
import type { At } from './course'
import { t } from './texts'
import './poll.css'

/** One step of the office's way through a poll. */
export function Step(props: { place: number; title: string; at: At; children: ComponentChildren }) {
    const { place, title, at } = props
    return (
        <li class={`step step-${at}`} aria-current={at === 'now' ? 'step' : undefined}>
            <span class="step-mark" aria-hidden="true">
                {at === 'done' ? '✓' : place}
            </span>
            <h3>
                {title}
                {at === 'done' && <span class="heard-only">{t('step.done')}</span>}
            </h3>
            <div class="step-body">{props.children}</div>
        </li>
    )
}
