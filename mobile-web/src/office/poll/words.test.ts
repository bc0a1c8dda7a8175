import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Texts = Record<string, string>

const textsOf = (language: string, area: string) =>
    JSON.parse(readFileSync(join('src/i18n', language, `${area}.json`), 'utf8')) as Texts

describe.each(['zh-CN', 'zh-TW', 'en'])('what the office reads in %s', (language) => {
    const poll = textsOf(language, 'poll')

    it('does not call slips anonymous where a roll is too small for that', () => {
        expect(poll['small.roll']).not.toMatch(/评议票|評議票|slip/i)
    })

    it('says what is stored, and not that nothing can be found out', () => {
        expect(Object.values(poll).join('\n')).not.toMatch(/查不到|found out/)
    })
})

it('no page speaks of invoices in Taiwan', () => {
    const texts = ['poll', 'board', 'hall'].flatMap((name) => Object.values(textsOf('zh-TW', name)))
    expect(texts.join('\n')).not.toContain('發票')
})

it('ballots of one mark are told in all languages without groups of few ballots', () => {
    const told = ['zh-CN', 'zh-TW', 'en'].map((tag) => textsOf(tag, 'poll')['odd.uniform'])
    expect(told).toEqual([
        expect.stringContaining('票数少的组不在此列'),
        expect.stringContaining('票數少的組不在此列'),
        expect.stringContaining('groups of few ballots left out'),
    ])
})
