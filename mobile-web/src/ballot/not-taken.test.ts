import { describe, expect, it } from 'vitest'
import { ApiFault, faultOf, faultOfStatus } from '../api/fault'
import type { RefusalCode } from '../gql/graphql'
import { provesNotTaken } from './not-taken'

const of = (...codes: RefusalCode[]) => codes.map((code) => ({ code }))

describe('a refusal by the box', () => {
    it('proves that the ballot was not taken where the box has looked for it', () => {
        expect(provesNotTaken(of('POLL_NOT_OPEN'))).toBe(true)
        expect(provesNotTaken(of('CASTING_OVER'))).toBe(true)
        expect(provesNotTaken(of('OUT_OF_RANGE', 'INCOMPLETE_BALLOT'))).toBe(true)
    })

    it('says of a spent slip or credential that other marks are in the box', () => {
        expect(provesNotTaken(of('SPENT_SLIP'))).toBe(true)
        expect(provesNotTaken(of('SPENT_CREDENTIAL'))).toBe(true)
    })

    it('proves nothing by a code that the box does not use, nor by none', () => {
        expect(provesNotTaken(of('TOO_MANY_REQUESTS'))).toBe(false)
        expect(provesNotTaken(of('OUT_OF_RANGE', 'STALE'))).toBe(false)
        expect(provesNotTaken(of())).toBe(false)
    })
})

describe('an answer that is a fault as a whole', () => {
    const error = (code?: string) =>
        faultOf({ message: '不行。', extensions: code ? { code } : {} })

    it('proves it where the server itself could not read the ballot', () => {
        expect(provesNotTaken(error('MALFORMED'))).toBe(true)
    })

    it.each(['PERSISTED_QUERY_NOT_FOUND', 'TOO_MANY_REQUESTS', 'INTERNAL', undefined])(
        'proves nothing by %s, which says nothing of the ballot',
        (code) => {
            expect(provesNotTaken(error(code))).toBe(false)
        },
    )

    it('proves nothing by a status, which may come from anybody, nor by no answer', () => {
        expect(provesNotTaken(faultOfStatus(400, '不行。'))).toBe(false)
        expect(provesNotTaken(new ApiFault('offline'))).toBe(false)
    })
})
