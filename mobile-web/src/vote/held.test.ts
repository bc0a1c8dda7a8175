import { describe, expect, it } from 'vitest'
import { nameOf } from './held'
import { grouped } from '../ballot/grouped'

describe('a ballot', () => {
    it('lies on the device under a name that does not give its slip away', () => {
        expect(nameOf('staff.secret-token')).not.toContain('secret')
        expect(nameOf('a.1')).not.toBe(nameOf('a.2'))
    })

    it('has a receipt that people can compare by eye', () => {
        expect(grouped('0123456789abcdef')).toBe('01234567 89abcdef')
    })
})
