import type { ClaimState } from '../../gql/graphql'
import { t } from '../../i18n/base'

const tones: Record<ClaimState, string> = {
    SUBMITTED: 'chip-accent',
    VERIFIED: 'chip-good',
    RETURNED: 'chip-warn',
    REJECTED: 'chip-bad',
    WITHDRAWN: '',
    REVERSED: 'chip-bad',
}

/** Where a claim stands, by word and colour. */
export function StateChip({ state }: { state: ClaimState }) {
    return <span class={`chip ${tones[state]}`}>{t(`state.${state}`)}</span>
}
