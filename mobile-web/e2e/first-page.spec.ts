import { expect, test } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { axeFaults } from './axe'

test('the first page shows its name and has no accessibility fault', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveTitle(/公评/)

    expect(await axeFaults(page)).toEqual([])
})

test('the first page loads less than 25 kB of script and style', async ({ page }) => {
    const bodies: Promise<Buffer>[] = []
    page.on('response', (response) => {
        if (['script', 'stylesheet'].includes(response.request().resourceType())) {
            bodies.push(response.body())
        }
    })
    await page.goto('/', { waitUntil: 'networkidle' })

    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length)
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000)
})
