import { expect, test } from 'vitest'
import { uuidRandom } from './random-id'

test('a random id is a UUID of version 4', () => {
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    const ids = Array.from({ length: 100 }, uuidRandom)
    for (const id of ids) expect(id).toMatch(form)
    expect(new Set(ids).size).toBe(100)
})
