// Weighs what a browser must load before the first page shows: every script and style that
// index.html names, compressed as it travels. Prints the figure and fails above the limit.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const limit = 25_000
const site = 'target/classes/META-INF/resources'
const page = readFileSync(join(site, 'index.html'), 'utf8')
const files = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1])
if (files.length === 0) throw new Error('index.html names no script')

const sizes = files.map((file) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length)
const total = sizes.reduce((sum, size) => sum + size, 0)
console.log(`First load: ${total} bytes gzip of script and style (limit ${limit})`)
if (total > limit) {
    files.forEach((file, i) => console.error(`  ${sizes[i]}  ${file}`))
    process.exit(1)
}
