import { describe, expect, it } from 'vitest'
import type { RefusalCode } from '../gql/graphql'
import { proveNotTaken } from './not-taken'

const of = (...codes: RefusalCode[]) => codes.map((code) => ({ code }))

describe('a refusal by the box', () => {
    it('proves that the ballot was not taken where the box has looked for it', () => {
        expect(proveNotTaken(of('POLL_NOT_OPEN'))).toBe(true)
        expect(proveNotTaken(of('CASTING_OVER'))).toBe(true)
        expect(proveNotTaken(of('OUT_OF_RANGE', 'INCOMPLETE_BALLOT'))).toBe(true)
    })

    it('says of a spent slip or credential that other marks are in the box', () => {
        expect(proveNotTaken(of('SPENT_SLIP'))).toBe(true)
        expect(proveNotTaken(of('SPENT_CREDENTIAL'))).toBe(true)
    })

    it('proves nothing by a code that the box does not use, nor by none', () => {
        expect(proveNotTaken(of('TOO_MANY_REQUESTS'))).toBe(false)
        expect(proveNotTaken(of('OUT_OF_RANGE', 'STALE'))).toBe(false)
        expect(proveNotTaken(of())).toBe(false)
    })
})
