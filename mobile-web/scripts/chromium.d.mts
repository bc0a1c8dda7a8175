/** The path of a Chromium, or undefined. CHROMIUM_PATH goes before all others. */
export function findChromium(): string | undefined

/** Whether there is a Chromium, after installing Debian's own where none is and it may. */
export function provideChromium(): boolean
