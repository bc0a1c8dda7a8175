import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { axeFaults } from './axe'

/** Something to be seen: a page, and what is done on it first. */
export interface Sight {
    name: string
    path: string
    see: string
    act?: (page: Page) => Promise<unknown>
}

export const press = (name: string) => (page: Page) =>
    page.getByRole('button', { name, exact: true }).first().click()

type Open = (page: Page) => Promise<void>

async function show(page: Page, open: Open, sight: Sight): Promise<void> {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page)
    await page.goto(sight.path)
    await expect(page.getByText(sight.see).first()).toBeVisible()
    await sight.act?.(page)
}

/** Nothing that axe finds, and nothing that sticks out at the side. */
export async function check(page: Page): Promise<void> {
    expect(await axeFaults(page)).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
}

const screens = {
    phone: { width: 390, height: 844 },
    desk: { width: 1280, height: 800 },
}

/**
 * Holds each sight against axe; in a long run on every screen too, light and dark, with a picture
 * of each in test-results.
 */
export function testSights(open: Open, sights: readonly Sight[]): void {
    for (const sight of sights) {
        test(`${sight.name} has no accessibility fault`, async ({ page }) => {
            await show(page, open, sight)
            await check(page)
        })
    }
    if (process.env.GONGPING_SOAK !== 'true') return
    for (const colorScheme of ['light', 'dark'] as const) {
        for (const [screen, size] of Object.entries(screens)) {
            for (const sight of sights) {
                test(`${sight.name} on a ${colorScheme} ${screen}`, async ({ page }) => {
                    await page.emulateMedia({ colorScheme })
                    await page.setViewportSize(size)
                    await show(page, open, sight)
                    await page.screenshot({
                        path: `test-results/${screen}-${colorScheme}/office-${sight.name}.png`,
                        fullPage: true,
                    })
                    await check(page)
                })
            }
        }
    }
}
