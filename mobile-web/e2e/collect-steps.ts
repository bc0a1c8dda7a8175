import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { casting, linkPaper, voter } from './mock/voter'

export const token = 'tOkEn-of-32-bytes'
/** Where a personal link leads. */
export const path = `/collect#staff.${token}`

export async function collect(page: Page): Promise<void> {
    await page.goto(path)
    await page.getByRole('button', { name: '领取投票凭证' }).click()
    await expect(page.getByText('投票凭证已领取。')).toBeVisible()
}

export async function markAll(page: Page): Promise<void> {
    const nineties = page.getByRole('button', { name: /^给.* 90 分$/ })
    await expect(nineties).toHaveCount(linkPaper.candidates.length)
    for (const ten of await nineties.all()) {
        await ten.click()
    }
}

export async function castNow(page: Page): Promise<void> {
    await page.getByRole('button', { name: '提交评分' }).click()
    await page.getByRole('button', { name: '确认提交' }).click()
}

/** The server once casting has begun. */
export const opened = { ...voter, CastingWindow: casting('OPEN') }
