import { expect, it } from 'vitest'
import { grouped } from './grouped'

it('a receipt is one that people can compare by eye', () => {
    expect(grouped('0123456789abcdef')).toBe('01234567 89abcdef')
})
