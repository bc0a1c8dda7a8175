// The browser that the browser tests drive.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The one without windows first: the others draw a toolbar besides for each, in twice the time. */
const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
]
const packages = ['chromium-headless-shell', 'fonts-noto-cjk']

/** The path of a Chromium, or undefined. CHROMIUM_PATH goes before all others. */
export function findChromium() {
    const named = process.env.CHROMIUM_PATH
    if (named) return existsSync(named) ? named : undefined
    const folders = (process.env.PATH ?? '').split(delimiter)
    return [
        ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ].find((path) => existsSync(path))
}

function mayInstall() {
    return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function install() {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [
        ['update', '-q'],
        ['install', '-q', '-y', '--no-install-recommends', ...packages],
    ]) {
        spawnSync('apt-get', args, { stdio: 'inherit', env })
    }
}

/**
 * Whether there is a Chromium, after installing Debian's own where none is and that is permitted;
 * says in one line what to install where it is not.
 */
export function provideChromium() {
    if (!findChromium() && !process.env.CHROMIUM_PATH && mayInstall()) install()
    if (findChromium()) return true
    console.error(
        'The browser tests need Chromium: apt-get install chromium-headless-shell fonts-noto-cjk, ' +
            'or name one by CHROMIUM_PATH, or leave them out by -De2e.skip.',
    )
    return false
}
