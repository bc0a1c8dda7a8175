import type { ClaimState } from '../gql/graphql'
import { t } from '../i18n/base'
import { day } from '../number/dates'
import { Points } from './points'

const tones: Record<ClaimState, string> = {
    SUBMITTED: 'chip-accent',
    VERIFIED: 'chip-good',
    RETURNED: 'chip-warn',
    REJECTED: 'chip-bad',
    WITHDRAWN: '',
    REVERSED: 'chip-bad',
}

/** Where a claim stands, by word and colour. */
export function ClaimStateChip({ state }: { state: ClaimState }) {
    return <span class={`chip ${tones[state]}`}>{t(`state.${state}`)}</span>
}

/** A claim in a list of own claims. */
export function ClaimRow({
    claim,
}: {
    claim: {
        id: string
        state: ClaimState
        value: string
        occurredOn: string
        description: string
        item: { title: string }
    }
}) {
    return (
        <li>
            <a class="row" href={`/claims/${encodeURIComponent(claim.id)}`}>
                <span class="row-body">
                    <span class="row-title">{claim.item.title}</span>
                    <span class="row-line soft">
                        {day(claim.occurredOn)} · {claim.description}
                    </span>
                </span>
                <span class="row-end">
                    <Points value={claim.value} signed />
                    <ClaimStateChip state={claim.state} />
                </span>
            </a>
        </li>
    )
}
