import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { castNow, collect, markAll, opened, path, token } from './collect-steps'
import { linkPaper, voter } from './mock/voter'
import { mockServer } from './mock/server'
import { press } from './sights'

/** Collects, and gives the recovery text, where the browser copies nothing by itself. */
async function collectAndCopy(page: Page): Promise<string> {
    await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await collect(page)
    await press('复制恢复内容')(page)
    return page.getByLabel('请手动复制').last().inputValue()
}

test('a recovery file votes on another phone', async ({ page, browser }) => {
    await mockServer(page, voter)
    await collect(page)
    await expect(page.getByRole('heading', { name: linkPaper.title })).toBeFocused()
    const kept = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载恢复文件' }).click()
    const text = readFileSync(await (await kept).path(), 'utf8')
    expect(text).not.toContain(token)
    expect(text).not.toContain(linkPaper.voter)

    const other = await browser.newPage()
    await mockServer(other, opened)
    await other.goto('/collect')
    const file = { name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await other.getByLabel('载入恢复文件').setInputFiles(file)
    await markAll(other)
    await castNow(other)
    await expect(other.getByText('评分已投出')).toBeVisible()
    await other.close()
})

test('a recovery file that is loaded by the link is found by it again', async ({
    page,
    browser,
}) => {
    await mockServer(page, voter)
    const text = await collectAndCopy(page)

    const other = await browser.newPage()
    const issued = { collectionPaper: { ...linkPaper, issued: true } }
    await mockServer(other, { ...voter, CollectionPaper: issued })
    await other.goto(path)
    await expect(other.getByText('已有人用您的名义领取过凭证')).toBeVisible()
    await other.getByLabel('或粘贴复制的恢复内容').fill(text)
    await press('载入')(other)
    const vote = other.getByText('投票凭证已领取。')
    await expect(vote).toBeVisible()
    await expect(other).toHaveURL(/\/collect$/)
    await other.goto('/')
    await other.goto(path)
    await expect(vote).toBeVisible()
    await other.close()
})

test('where somebody else collected first, the recovery file is asked for', async ({ page }) => {
    const issued = [{ code: 'CREDENTIAL_ISSUED', message: '', path: [] }]
    await mockServer(page, {
        ...voter,
        IssueCredential: { issueCredential: { blindSignature: null, refusals: issued } },
    })
    await page.goto(path)
    await press('领取投票凭证')(page)
    await expect(page.getByRole('heading', { name: '已有人用您的名义领取过凭证' })).toBeFocused()
    await expect(page.getByText(/如果不是您领的，请立即告诉考核办/)).toBeVisible()
    await expect(page.getByLabel('载入恢复文件')).toBeVisible()
})

test('a link open in two windows collects once and goes on in both', async ({ page }) => {
    await mockServer(page, voter)
    await page.goto(path)
    const other = await page.context().newPage()
    await mockServer(other, voter)
    await other.goto(path)
    await expect(other.getByRole('button', { name: '领取投票凭证' })).toBeVisible()
    await page.bringToFront()
    await press('领取投票凭证')(page)
    await expect(page.getByText('投票凭证已领取。')).toBeVisible()
    await other.bringToFront()
    await press('领取投票凭证')(other)
    await expect(other.getByText('投票凭证已领取。')).toBeVisible()
    await expect(other.getByRole('alert')).toHaveCount(0)
})

test('a receipt of another poll is not taken for the vote of today', async ({ page }) => {
    await mockServer(page, voter)
    await collect(page)
    await mockServer(page, opened)
    await page.reload()
    await markAll(page)
    await castNow(page)
    await expect(page.getByText('评分已投出')).toBeVisible()
    await page.goto('/')
    await page.goto('/collect')
    const past = page.getByRole('button', {
        name: `${linkPaper.title}（${linkPaper.group}）· 已投出`,
    })
    await expect(past).toBeVisible()
    await expect(page.getByText('评分已投出')).toHaveCount(0)
    await expect(page.getByLabel('载入恢复文件')).toBeVisible()
    await past.click()
    await expect(page.getByText(`${linkPaper.title}（${linkPaper.group}）`)).toBeVisible()
    await expect(page.getByText('9f3a61c2 9f3a61c2')).toBeVisible()
})

test('the recovery text can be pasted where no file was kept', async ({ page, browser }) => {
    await mockServer(page, voter)
    const text = await collectAndCopy(page)
    const other = await browser.newPage()
    await mockServer(other, opened)
    await other.goto('/collect')
    await other.getByLabel('或粘贴复制的恢复内容').fill('{}')
    await press('载入')(other)
    await expect(other.getByText('这不是有效的恢复文件或恢复内容。')).toBeVisible()
    await other.getByLabel('或粘贴复制的恢复内容').fill(text)
    await press('载入')(other)
    await expect(
        other.getByText(`已评 0 / ${linkPaper.candidates.length} 人`).first(),
    ).toBeVisible()
    await other.close()
})
