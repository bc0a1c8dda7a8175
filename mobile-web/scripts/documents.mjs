// All generated operations are one module, and a module cannot be split: without this every
// operation would load with the first page. It writes each operation's hash into the module that
// imports it instead.
import { readFileSync } from 'node:fs'

const generated = 'src/gql/graphql.ts'
const imports = /import\s*\{([^}]*)\}\s*from\s*["'][^"']*gql\/graphql["'];?/g

function documents() {
    const text = readFileSync(generated, 'utf8')
    const found = text.matchAll(/^export const (\w+Document) = (\{.*\}) as unknown/gm)
    return new Map([...found].map((match) => [match[1], match[2]]))
}

function constants(names, known) {
    return names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name.endsWith('Document'))
        .map((name) => {
            if (!known.has(name)) throw new Error(`${name} is not in ${generated}`)
            return `const ${name} = ${known.get(name)};`
        })
        .join(' ')
}

/** Vite plugin: operations travel with the page that uses them. */
export function documentsInPlace() {
    return {
        name: 'gongping-documents',
        enforce: 'pre',
        apply: 'build',
        transform(code, id) {
            if (!/\.tsx?$/.test(id) || !code.includes('gql/graphql')) return null
            const known = documents()
            return code.replace(imports, (_, names) => constants(names, known))
        },
    }
}
