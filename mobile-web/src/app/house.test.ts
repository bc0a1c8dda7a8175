import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const floors = [
    ['cell', 'number', 'phone', 'gql'],
    ['i18n'],
    ['api'],
    ['session'],
    ['route', 'ui'],
    ['outbox', 'credential', 'ballot'],
    ['home', 'claim', 'ranking', 'report', 'vote', 'board', 'signin', 'tryout', 'office'],
    ['app'],
]

/** `route` names an icon of `ui`; dates follow the language. */
const permitted = new Set(['route>ui', 'number>i18n'])

function floorOf(folder: string): number {
    return floors.findIndex((floor) => floor.includes(folder))
}

function imports(folder: string): string[] {
    const files = readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    return files
        .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
        .flatMap((file) => {
            const text = readFileSync(join('src', folder, file), 'utf8')
            const found = text.matchAll(/(?:from|import\(?) ?'(?:\.\.\/)+([a-z0-9]+)\//g)
            return [...found].map((match) => match[1] ?? '')
        })
        .filter((other) => other !== folder && floorOf(other) >= 0)
}

it('imports go to lower floors alone, and no feature imports another', () => {
    const wrong = floors.flat().flatMap((folder) =>
        imports(folder)
            .filter((other) => floorOf(other) >= floorOf(folder))
            .map((other) => `${folder}>${other}`)
            .filter((step) => !permitted.has(step)),
    )
    expect([...new Set(wrong)]).toEqual([])
})
