import { ApiFault } from '../api/fault'
import type { RefusalCode } from '../gql/graphql'

/**
 * What the box answers only where this ballot is not in it: what is wrong with slip, credential or
 * marks is so with every try, and of the rest it says nothing before it has looked for this very
 * ballot. `SPENT_SLIP` and `SPENT_CREDENTIAL` too: had these marks arrived before, their receipt
 * would be the answer.
 */
const notTaken = [
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
] satisfies RefusalCode[]

const proofs: ReadonlySet<string | undefined> = new Set(notTaken)

/**
 * Whether what the server said, refusals or an error of the whole call, proves that the ballot was
 * not taken, by an earlier try neither.
 */
export function provesNotTaken(said: readonly { code: RefusalCode }[] | ApiFault): boolean {
    const codes = said instanceof ApiFault ? [said.code] : said.map(({ code }) => code)
    return codes.length > 0 && codes.every((code) => proofs.has(code))
}
