import type { RefusalCode } from '../../gql/graphql'
import type { Refusal } from '../../session/use-command'
import { t } from './texts'

/**
 * What the box answers only where this ballot is not in it: what is wrong with credential or marks
 * is so with every try, and of the rest it says nothing before it has looked for this very ballot.
 * `SPENT_CREDENTIAL` too: had these marks arrived before, their receipt would be the answer.
 */
const notTaken: readonly RefusalCode[] = [
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
export function proveNotTaken(refusals: readonly Pick<Refusal, 'code'>[]): boolean {
    return refusals.length > 0 && refusals.every(({ code }) => notTaken.includes(code))
}

const spoken = ['SPENT_CREDENTIAL', 'POLL_NOT_OPEN', 'CASTING_OVER', 'POLL_VOIDED'] as const

/** As the cast asks for Chinese whoever casts, what is likely is said in the language chosen. */
export function inOwnWords<R extends { code: string; message: string }>(refusal: R): R {
    const code = spoken.find((one) => one === refusal.code)
    return code === undefined ? refusal : { ...refusal, message: t(`refused.${code}`) }
}
