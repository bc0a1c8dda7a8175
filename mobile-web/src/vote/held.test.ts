import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cast, casting, dropped, heldBallot, nameOf, refused, typed } from './held'

const one = { typed: { '1': '95' }, marks: [{ candidate: '1', criterion: null, mark: '95' }] }
const other = { typed: { '1': '60' }, marks: [{ candidate: '1', criterion: null, mark: '60' }] }
const board = 'board'

let number = 0
const fresh = () => nameOf(`staff.token-${number++}`)

afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
})

describe('the ballot of a slip', () => {
    it('lies on the phone under a name that does not give its slip away', async () => {
        const name = await nameOf('staff.secret-token')
        expect(name).toMatch(/^[0-9a-f]{64}$/)
        expect(await nameOf('staff.secret-token')).toBe(name)
        expect(await nameOf('a.1')).not.toBe(await nameOf('a.2'))
    })

    it('has a name without HTTPS too', async () => {
        vi.stubGlobal('crypto', {})
        expect(await nameOf('staff.secret-token')).toMatch(/^[0-9a-f]{1,8}$/)
        expect(await nameOf('a.1')).not.toBe(await nameOf('a.2'))
    })

    it('is a draft until it is sent', async () => {
        const id = await fresh()
        expect(await heldBallot(id)).toEqual({ id, typed: {}, stage: { at: 'draft' } })
        await typed(id, one.typed)
        expect(await heldBallot(id)).toEqual({ id, typed: one.typed, stage: { at: 'draft' } })
    })

    it('stays as it was sent while there is no answer', async () => {
        const id = await fresh()
        const { mine, held } = await casting(id, { ...one, board })
        expect(mine).toBe(true)
        await typed(id, other.typed)
        await dropped(id)
        expect(await heldBallot(id)).toEqual(held)
        expect(held.stage).toEqual({ at: 'sent', marks: one.marks, board })
    })

    it('is sent by one window only, with the marks confirmed there', async () => {
        const id = await fresh()
        const both = await Promise.all([
            casting(id, { ...one, board }),
            casting(id, { ...other, board }),
        ])
        expect(both.map(({ mine }) => mine)).toEqual([true, false])
        expect(both[1].held).toEqual(both[0].held)
        expect(both[1].held).toMatchObject({ typed: one.typed, stage: { marks: one.marks } })
    })

    it('may be changed again when the box did not take these marks', async () => {
        const id = await fresh()
        await casting(id, { ...one, board })
        expect((await refused(id, other.marks)).stage.at).toBe('sent')
        expect(await refused(id, one.marks)).toEqual({
            id,
            typed: one.typed,
            stage: { at: 'draft' },
        })
    })

    it('leaves nothing but the receipt once it is cast', async () => {
        const id = await fresh()
        await casting(id, { ...one, board })
        await cast(id, 'leaf', board)
        await typed(id, one.typed)
        await refused(id, one.marks)
        const stage = { at: 'cast', receipt: 'leaf', board }
        expect(await heldBallot(id)).toEqual({ id, typed: {}, stage })
        expect(await casting(id, { ...other, board })).toMatchObject({ mine: false })
    })

    it('is forgotten when it can no longer be cast', async () => {
        const id = await fresh()
        await typed(id, one.typed)
        expect((await dropped(id)).typed).toEqual({})
        expect((await heldBallot(id)).typed).toEqual({})
    })

    it('can be cast where nothing can be written', async () => {
        const id = await fresh()
        await typed(id, one.typed)
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
            throw new DOMException('full', 'QuotaExceededError')
        })
        expect(await casting(id, { ...one, board })).toMatchObject({ mine: true })
        expect((await heldBallot(id)).stage.at).toBe('sent')
        expect(await casting(id, { ...other, board })).toMatchObject({ mine: false })
        expect((await cast(id, 'leaf', board)).stage.at).toBe('cast')
    })
})
