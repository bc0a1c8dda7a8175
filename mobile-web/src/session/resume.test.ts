// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { resume } from './renewal'
import { bearer, me } from './session'

afterEach(() => {
    vi.unstubAllGlobals()
})

it('without the network the one who signed in last goes on, without a token', async () => {
    const who = { number: '1007', name: '陈晓梅', roles: ['STAFF'], organisation: { code: 'x' } }
    localStorage.setItem('gongping-me', JSON.stringify(who))
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
    await resume()
    expect(me.get()).toEqual(who)
    expect(bearer()).toBeUndefined()
})
