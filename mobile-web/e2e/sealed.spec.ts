import { expect, test } from '@playwright/test'
import { axeFaults } from './axe'
import { atDesk, desk } from './mock/desk'
import { mockServer } from './mock/server'

test('an auditor is asked before all marks are exported, and told why they cannot be', async ({
    page,
}) => {
    await mockServer(page, desk)
    await atDesk(page)
    await page.goto('/results')
    await page.getByRole('button', { name: /^导出（/ }).click()
    await expect(page.getByText('请勿外传')).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: '导出并记录' }).click()
    await expect(page.getByText('请考核办重新计算后再导出')).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
})

test('an auditor takes out the marks of a closed poll to count it again', async ({ page }) => {
    await mockServer(page, desk)
    await page.route('**/bundles/**', (route) =>
        route.fulfill({ json: {}, headers: { 'Content-Disposition': 'attachment' } }),
    )
    await atDesk(page)
    await page.goto('/polls/p-CLOSED-true')
    await expect(page.getByText('周敏')).toBeVisible()
    await page.getByRole('button', { name: '导出这次评议的全部评分' }).click()
    await expect(page.getByText('请勿外传')).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
    const kept = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出并记录' }).click()
    expect(new URL((await kept).url()).pathname).toBe('/bundles/fulian/polls/p')
})
