import type { RefusalCode } from '../gql/graphql'

/**
 * What the box answers only where this ballot is not in it: what is wrong with slip, credential or
 * marks is so with every try, and of the rest it says nothing before it has looked for this very
 * ballot. `SPENT_SLIP` and `SPENT_CREDENTIAL` too: had these marks arrived before, their receipt
 * would be the answer.
 */
const notTaken: readonly RefusalCode[] = [
    'UNKNOWN_SLIP',
    'SPENT_SLIP',
    'NOT_FOUND',
    'NO_LINKS',
    'MALFORMED',
    'FORGED_CREDENTIAL',
    'CREDENTIAL_OF_OTHER_GROUP',
    'CREDENTIAL_OF_OTHER_POLL',
    'INCOMPLETE_BALLOT',
    'OUT_OF_RANGE',
    'SPENT_CREDENTIAL',
    'POLL_NOT_OPEN',
    'CASTING_OVER',
    'POLL_VOIDED',
]

/** Whether these refusals prove that the ballot was not taken, by an earlier try neither. */
export function proveNotTaken(refusals: readonly { code: RefusalCode }[]): boolean {
    return refusals.length > 0 && refusals.every(({ code }) => notTaken.includes(code))
}
