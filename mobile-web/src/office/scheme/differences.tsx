import type { DifferenceKind } from '../../gql/graphql'
import { t } from './texts'

/** How something differs, as the contract tells it. */
export interface Difference {
    kind: DifferenceKind
    path: readonly string[]
    before: string | null
    after: string | null
}

const tones: Record<DifferenceKind, string> = {
    ADDED: 'chip-good',
    REMOVED: 'chip-bad',
    CHANGED: 'chip-accent',
}

/** What differs between two versions, each with the value before and after. */
export function Differences(props: { differences: readonly Difference[]; none: string }) {
    if (props.differences.length === 0) return <p class="soft">{props.none}</p>
    return (
        <>
            <p class="soft">{t('difference.count', { n: props.differences.length })}</p>
            <ol class="differences">
                {props.differences.map((one, i) => (
                    <li key={i}>
                        <p>
                            <span class={`chip ${tones[one.kind]}`}>
                                {t(`difference.${one.kind}`)}
                            </span>{' '}
                            {one.path.join(' › ') || t('difference.scheme')}
                        </p>
                        <Values of={one} />
                    </li>
                ))}
            </ol>
        </>
    )
}

function Values({ of: { before, after } }: { of: Difference }) {
    return (
        <p class="difference">
            {before !== null && (
                <del>
                    <span class="heard-only">{t('difference.before')} </span>
                    {before}
                </del>
            )}
            {before !== null && after !== null && <span aria-hidden="true">→</span>}
            {after !== null && (
                <ins>
                    <span class="heard-only">{t('difference.after')} </span>
                    {after}
                </ins>
            )}
        </p>
    )
}
