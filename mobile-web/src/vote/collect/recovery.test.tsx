// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiFault } from '../../api/fault'
import type { Held } from '../../credential/held'
import { recover } from '../../credential/recovery'
import { Recover } from './recovery'
import { t } from './texts'

vi.mock('../../credential/recovery', { spy: true })

const done = vi.fn()
let page: HTMLElement

/** Chooses a file, as a browser tells of it. */
function choose(file: Blob): HTMLInputElement {
    const input = page.querySelector('input') as HTMLInputElement
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    input.dispatchEvent(new Event('change'))
    return input
}

const file = () => new Blob(['{}'])

function take(): void {
    page.querySelector('button')?.click()
}

/** What is said at the field of the file, at that of the pasted text, and to the whole. */
async function said(): Promise<(string | undefined)[]> {
    await vi.waitUntil(() => page.querySelector('[role=alert]'))
    const [chosen, pasted] = page.querySelectorAll('.field')
    const whole = page.querySelector('.note')
    return [
        chosen?.querySelector('.field-refusal'),
        pasted?.querySelector('.field-refusal'),
        whole,
    ].map((one) => one?.textContent ?? undefined)
}

beforeEach(() => {
    page = document.createElement('div')
    render(<Recover done={done} />, page)
})

afterEach(() => {
    vi.resetAllMocks()
})

describe('loading a recovery file', () => {
    it('says of what is none that it is none, at the field that it is in', async () => {
        vi.mocked(recover).mockResolvedValue(undefined)
        choose(file())
        expect(await said()).toEqual([t('recover-wrong'), undefined, undefined])
        take()
        await vi.waitUntil(async () => (await said())[1])
        expect(await said()).toEqual([undefined, t('recover-wrong'), undefined])
    })

    it('says of what cannot be read that it is none', async () => {
        const gone = Object.assign(file(), { text: () => Promise.reject(new Error('moved')) })
        choose(gone)
        expect(await said()).toEqual([t('recover-wrong'), undefined, undefined])
    })

    it('does not blame the file for a network that is away', async () => {
        vi.mocked(recover).mockRejectedValue(new ApiFault('offline'))
        choose(file())
        const [chosen, pasted, whole] = await said()
        expect([chosen, pasted]).toEqual([undefined, undefined])
        expect(whole).toContain('网络不通')
    })

    it('does not blame the file for a phone that keeps nothing', async () => {
        vi.mocked(recover).mockRejectedValue(new DOMException('', 'QuotaExceededError'))
        choose(file())
        expect(await said()).toEqual([t('recover-not-kept'), undefined, undefined])
    })

    it('can be tried again with the same file', async () => {
        const held = { id: 'id' } as Held
        vi.mocked(recover).mockResolvedValue(held)
        const input = page.querySelector('input') as HTMLInputElement
        const values: string[] = []
        Object.defineProperty(input, 'value', {
            set: (value: string) => values.push(value),
            configurable: true,
        })
        choose(file())
        await vi.waitUntil(() => done.mock.calls.length)
        expect(values).toEqual([''])
        expect(done).toHaveBeenCalledWith(held)
    })
})
