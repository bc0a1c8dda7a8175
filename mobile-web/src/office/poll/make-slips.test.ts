import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { collectLinkOf, isLoopback, linkOf, makeSlips, slipIn } from './make-slips'

const tokenOf = (text: string) => Buffer.from(text.slice(text.indexOf('.') + 1), 'base64url')

test('every slip has a token of 32 bytes of its own behind the prefix', async () => {
    const slips = await makeSlips('cHJlZml4', 200)
    expect(slips).toHaveLength(200)
    expect(new Set(slips.map((slip) => slip.text)).size).toBe(200)
    for (const slip of slips) {
        expect(slip.text.startsWith('cHJlZml4.')).toBe(true)
        expect(tokenOf(slip.text)).toHaveLength(32)
    }
})

test('the hash is SHA-256 of the token, not of its text, in lower-case hexadecimal', async () => {
    for (const { text, hash } of await makeSlips('p', 5)) {
        expect(hash).toBe(createHash('sha256').update(tokenOf(text)).digest('hex'))
        expect(hash).toMatch(/^[0-9a-f]{64}$/)
    }
})

test('no slips are made where none are asked for', async () => {
    expect(await makeSlips('p', 0)).toEqual([])
})

test('the token stands in the fragment of the link', () => {
    const link = new URL(linkOf('p.t', 'https://office.example'))
    expect(link.pathname).toBe('/vote')
    expect(link.search).toBe('')
    expect(link.hash).toBe('#p.t')
})

test('a personal link leads to where credentials are collected', () => {
    const link = new URL(collectLinkOf('p.t', 'https://office.example'))
    expect(link.pathname).toBe('/collect')
    expect(link.search).toBe('')
    expect(link.hash).toBe('#p.t')
})

test('a slip is found in a scanned link and in what was typed', async () => {
    const [slip] = await makeSlips('cHJl-Zml4', 1)
    const text = slip?.text ?? ''
    expect(slipIn(` ${linkOf(text, 'https://office.example')}\n`)).toBe(text)
    expect(slipIn(text)).toBe(text)
})

test('whatever cannot be a slip is none', () => {
    expect(slipIn('')).toBeUndefined()
    expect(slipIn('https://office.example/vote')).toBeUndefined()
    expect(slipIn(`p.${'a'.repeat(42)}`)).toBeUndefined()
    expect(slipIn('a'.repeat(43))).toBeUndefined()
})

test('slips that lead to this device alone are told from those that lead to the office', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(isLoopback(host)).toBe(true)
    for (const host of ['office.example', '10.0.0.7']) expect(isLoopback(host)).toBe(false)
})
