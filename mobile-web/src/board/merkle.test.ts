import { describe, expect, it } from 'vitest'
import { leadsTo } from './merkle'
import type { Proof } from './merkle'

/** Entries that implementations of RFC 6962 share as test data, and the tree hashes of the first n. */
const entries = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
]
const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

async function sha256(bytes: readonly number[]): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))
    return Buffer.from(digest).toString('hex')
}

function bytesOf(hex: string): number[] {
    return [...Buffer.from(hex, 'hex')]
}

const leafOf = (entry: string) => sha256([0, ...bytesOf(entry)])

/** The tree's hash by the recursive definition of RFC 9162, section 2.1.1. */
async function hashOf(leaves: readonly string[]): Promise<string> {
    if (leaves.length === 1) return leaves[0] ?? ''
    const cut = cutOf(leaves.length)
    const [left, right] = [await hashOf(leaves.slice(0, cut)), await hashOf(leaves.slice(cut))]
    return sha256([1, ...bytesOf(left), ...bytesOf(right)])
}

/** A leaf's path by the recursive definition of section 2.1.3.1. */
async function pathOf(index: number, leaves: readonly string[]): Promise<string[]> {
    if (leaves.length === 1) return []
    const cut = cutOf(leaves.length)
    const [left, right] = [leaves.slice(0, cut), leaves.slice(cut)]
    return index < cut
        ? [...(await pathOf(index, left)), await hashOf(right)]
        : [...(await pathOf(index - cut, right)), await hashOf(left)]
}

/** The largest power of two below a number. */
function cutOf(size: number): number {
    let cut = 1
    while (cut * 2 < size) cut *= 2
    return cut
}

/** Every proof of every tree up to eight leaves. */
async function allProofs(): Promise<{ proof: Proof; root: string }[]> {
    const leaves = await Promise.all(entries.map(leafOf))
    const all: { proof: Proof; root: string }[] = []
    for (let size = 1; size <= leaves.length; size++) {
        for (let index = 0; index < size; index++) {
            const path = await pathOf(index, leaves.slice(0, size))
            const leaf = leaves[index] ?? ''
            all.push({ proof: { index, size, leaf, path }, root: roots[size] ?? '' })
        }
    }
    return all
}

/** The proof with one thing changed at a time. */
function changed(proof: Proof): Proof[] {
    const { index, size, leaf, path } = proof
    const flip = (hash: string) => (hash.startsWith('0') ? '1' : '0') + hash.slice(1)
    const others = Array.from({ length: size }, (_, other) => other).filter((n) => n !== index)
    return [
        { ...proof, leaf: flip(leaf) },
        { ...proof, path: [...path, flip(leaf)] },
        { ...proof, size: index },
        { ...proof, index: -1 },
        ...others.map((other) => ({ ...proof, index: other })),
        ...path.flatMap((hash, place) => [
            { ...proof, path: path.with(place, flip(hash)) },
            { ...proof, path: path.with(place, hash.toUpperCase().replace(/[0-9]/, 'G')) },
            { ...proof, path: path.toSpliced(place, 1) },
            { ...proof, path: path.toSpliced(place, 0, hash) },
        ]),
    ]
}

describe('an inclusion proof', () => {
    it('leads to the known root of its tree and to no other', async () => {
        for (const { proof, root } of await allProofs()) {
            for (const other of roots) {
                expect(await leadsTo(proof, other)).toBe(other === root)
            }
        }
    })

    it('leads nowhere once anything of it is changed', async () => {
        for (const { proof, root } of await allProofs()) {
            for (const other of changed(proof)) expect(await leadsTo(other, root)).toBe(false)
        }
    })

    it('has the path that is published for entry 5 of 8', async () => {
        const found = (await allProofs()).find(({ proof }) => proof.size === 8 && proof.index === 5)
        expect(found?.proof.path).toEqual([
            'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
            'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
            'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
        ])
    })
})
