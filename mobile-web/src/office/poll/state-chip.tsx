import type { PollState } from '../../gql/graphql'
import { t } from '../shared/texts'

const tones: Record<PollState, string> = {
    PREPARED: 'chip-accent',
    COLLECTING: 'chip-accent',
    OPEN: 'chip-good',
    CLOSED: '',
    VOID: '',
}

/** Where a poll stands. */
export function PollChip({ state }: { state: PollState }) {
    return <span class={`chip ${tones[state]}`}>{t(`poll.state.${state}`)}</span>
}
