// Called by Maven before every build: installs the packages when the lock file changed, builds the
// client and draws the sample photos when one of their sources changed. Runs on the machine's own
// Node (20 or newer).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

if (Number.parseInt(process.versions.node) < 20) {
    console.error(
        `Node 20 or newer is needed to build the phone client; this is ${process.version}.`,
    )
    process.exit(1)
}

const installStamp = 'node_modules/.gongping-installed'
const buildStamp = 'target/web-built'
const sampleStamp = 'target/sample-drawn'

function filesBelow(path) {
    if (statSync(path).isFile()) return [path]
    return readdirSync(path)
        .toSorted()
        .flatMap((name) => filesBelow(join(path, name)))
}

function fingerprint(paths) {
    const hash = createHash('sha256')
    for (const file of paths.flatMap(filesBelow)) {
        if (!file.startsWith(join('src', 'gql'))) hash.update(file).update(readFileSync(file))
    }
    return hash.digest('hex')
}

function unlessDone(stamp, state, work) {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
    work()
    writeFileSync(stamp, state)
}

function npm(...args) {
    const { status } = spawnSync('npm', args, { stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
}

mkdirSync('target', { recursive: true })
unlessDone(installStamp, fingerprint(['package-lock.json', '.npmrc']), () =>
    npm('ci', '--loglevel=error'),
)
const sources = ['src', 'public', 'index.html', '../schema/src/main/resources/graphql']
const settings = ['package-lock.json', 'package.json', 'tsconfig.json', 'codegen.ts']
unlessDone(buildStamp, fingerprint([...sources, ...settings, 'vite.config.ts', 'scripts']), () =>
    npm('run', '--silent', 'build'),
)

const drawing = ['scripts/sample', 'scripts/sample-photos.mjs', 'package-lock.json']
const thisYear = new Date().getFullYear() // stands on the papers
unlessDone(sampleStamp, `${thisYear} ${fingerprint(drawing)}`, () =>
    npm('run', '--silent', 'sample-photos'),
)
