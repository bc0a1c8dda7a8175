import type { Browser, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { answer, at, press } from '../main-job/person'
import type { Person } from '../main-job/person'
import { onPaper } from '../main-job/poll-steps'
import { readQrs } from '../main-job/qr-reader'

/** The password of everybody in the sample office. */
export const password = 'kaoping-shiyong'

/** Signs in to the sample office. */
export async function signInToSample(
    { page }: Pick<Person, 'page'>,
    url: string,
    number: string,
): Promise<void> {
    await page.goto(url)
    await page.getByLabel('单位代码').fill('sample')
    await page.getByLabel('工号').fill(number)
    await page.getByLabel('密码', { exact: true }).fill(password)
    await press(page, '登录')
    await at(page, '我的考核')
}

/** Leaves a page that warns of what will be lost. */
export async function leave(page: Page): Promise<void> {
    page.once('dialog', (question) => void question.accept())
    await page.getByRole('link', { name: '返回' }).click()
    await at(page, '评议')
}

/** Gives the poll up that is on the page. */
export async function giveUp({ page, look }: Person, why: string): Promise<void> {
    await press(page, '作废这次评议')
    await page.getByLabel('作废原因').fill(why)
    await look('void')
    await answer(page, '作废这次评议')
    await expect(page.getByText(`作废原因：${why}`)).toBeVisible()
}

/** Makes a card for everybody, and reads some of them as phones would. */
export async function makeLinks(
    { page, look, lookAtPaper }: Person,
    from: number,
    to: number,
): Promise<string[]> {
    await page.getByRole('link', { name: '生成个人链接' }).click()
    await page.getByRole('button', { name: /^生成个人链接/ }).click()
    const codes = page.getByRole('img', { name: /的二维码$/ })
    await expect(codes.first()).toBeVisible()
    await look('cards')
    const links = await onPaper(page, async () => {
        await lookAtPaper('cards-on-paper')
        return readQrs((await codes.all()).slice(from, to))
    })
    await leave(page)
    return links
}

/** Collects on a phone of one's own, which may be set to another language. */
export async function collect(browser: Browser, link: string, locale = 'zh-CN'): Promise<Page> {
    const page = await (await browser.newContext({ locale })).newPage()
    await page.goto(link)
    await press(page, '领取投票凭证')
    await expect(page.getByText('投票凭证已领取。')).toBeVisible()
    return page
}
