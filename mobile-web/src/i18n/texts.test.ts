import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { cell } from '../cell/cell'
import type { Language } from './language'
import { preferred } from './language'
import { area, arrivals } from './texts'

const chinese = { hello: '{name}，您好', score: '得分' }

describe('texts', () => {
    it('put arguments in place and leave unknown names alone', () => {
        const t = area('base', chinese, cell<Language>('zh-CN'))
        expect(t('hello', { name: '陈晓梅' })).toBe('陈晓梅，您好')
        expect(t('hello')).toBe('{name}，您好')
    })

    it('come in the language chosen and fall back to Chinese', async () => {
        const chosen = cell<Language>('zh-CN')
        const t = area('base', chinese, chosen, () => Promise.resolve({ score: 'Score' }))
        const before = arrivals.get()
        chosen.set('en')
        expect(t('score')).toBe('得分')
        await vi.waitUntil(() => arrivals.get() > before)
        expect(t('score')).toBe('Score')
        expect(t('hello', { name: 'Li' })).toBe('Li，您好')
    })

    it('are brought once for each language', () => {
        const chosen = cell<Language>('zh-CN')
        const bring = vi.fn(() => Promise.resolve({}))
        area('base', chinese, chosen, bring)
        chosen.set('en')
        chosen.set('zh-CN')
        chosen.set('en')
        expect(bring).toHaveBeenCalledOnce()
    })
})

describe('the language', () => {
    it('is Chinese where none that we have is asked for', () => {
        expect(preferred(null, ['fr', 'de'])).toBe('zh-CN')
        expect(preferred('xx', [])).toBe('zh-CN')
    })
})

describe('an area written in another language', () => {
    const textsOf = (tag: string, file: string) =>
        JSON.parse(readFileSync(join('src/i18n', tag, file), 'utf8')) as Record<string, string>
    const namesIn = (sentence = '') =>
        [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
    const written = ['zh-TW', 'en'].flatMap((tag) =>
        readdirSync(join('src/i18n', tag)).map((file) => [tag, file] as const),
    )

    it.each(written)('says all that Chinese says, of the same names: %s/%s', (tag, file) => {
        const original = textsOf('zh-CN', file)
        const texts = textsOf(tag, file)
        expect(Object.keys(texts).sort()).toEqual(Object.keys(original).sort())
        const names = Object.entries(texts).map(([key, text]) => [key, namesIn(text)])
        expect(names).toEqual(Object.keys(texts).map((key) => [key, namesIn(original[key])]))
    })
})
