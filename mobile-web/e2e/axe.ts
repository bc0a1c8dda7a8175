import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The small one: every page reads it anew. */
const axeSource = readFileSync(
    createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
        'axe-core/axe.min.js',
    ),
    'utf8',
)

/**
 * What axe finds wrong with a page: rules, and where. The legacy mode looks at a page without
 * frames, as ours are, in half the time.
 */
export async function axeFaults(page: Page): Promise<[string, string[]][]> {
    const { violations } = await new AxeBuilder({ page, axeSource })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .analyze()
    return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}
