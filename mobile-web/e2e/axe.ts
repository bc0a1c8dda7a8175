import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds wrong with a page: rules, and where. The legacy mode looks at a page without
 * frames, as ours are, in half the time.
 */
export async function axeFaults(page: Page): Promise<[string, string[]][]> {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}
