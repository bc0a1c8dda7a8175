import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { answer, at, go, press } from './person'
import type { Person } from './person'
import { readQrs } from './qr-reader'

/** The links on the slips, by voter group. */
export interface Slips {
    principal: string[]
    deputies: string[]
    staff: string[]
}

/** Freezes candidates and voters of the poll about the staff. */
export async function preparePoll({ page, look }: Person): Promise<void> {
    await go(page, '评议')
    await page.getByRole('link', { name: '准备评议' }).click()
    await page.getByLabel('考核组别').selectOption('一般干部职工(含见习人员)')
    await look('poll-prepare')
    await press(page, '确定名单')
    await at(page, '评议')
    await page.getByText('评议对象 9 人').click()
    await look('poll-prepared')
}

/** Within margins of 10 mm, at 96 dots per inch. */
const a4 = { width: 718, height: 1047 }

/** Works with a page as it lies on paper. */
export async function onPaper<T>(page: Page, work: () => Promise<T>): Promise<T> {
    const screen = page.viewportSize() ?? a4
    await page.setViewportSize(a4)
    await page.emulateMedia({ media: 'print' })
    const done = await work()
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize(screen)
    return done
}

async function linksOf(page: Page, group: string, count: number): Promise<string[]> {
    const sheet = page.getByRole('region', { name: `${group} · 评议票 ${count} 张` })
    const codes = await sheet.getByRole('img', { name: '评议二维码' }).all()
    expect(codes).toHaveLength(count)
    return readQrs(codes)
}

/** Prints the slips, and reads the codes on them as a phone would. */
export async function printSlips({ page, look, lookAtPaper }: Person): Promise<Slips> {
    await page.getByRole('link', { name: '打印评议票' }).click()
    await page.getByLabel('干部职工评议', { exact: true }).fill('7')
    await look('slips-numbers')
    await press(page, '生成评议票')
    await expect(page.getByText('干部职工评议 · 评议票 7 张')).toBeVisible()
    await look('slips')
    const slips = await onPaper(page, async () => {
        await lookAtPaper('slips-on-paper')
        return {
            principal: await linksOf(page, '主要负责同志评议', 1),
            deputies: await linksOf(page, '单位副职评议', 1),
            staff: await linksOf(page, '干部职工评议', 7),
        }
    })
    await press(page, '打印')
    await expect(page.getByText('请核对纸张数量')).toBeVisible()
    page.once('dialog', (question) => void question.accept())
    await page.getByRole('link', { name: '返回' }).click()
    await at(page, '评议')
    return slips
}

/** Begins to take ballots. */
export async function openPoll({ page, look }: Person): Promise<void> {
    await press(page, '开始评议')
    await look('poll-open-ask')
    await answer(page, '开始评议')
    await expect(page.getByText('每几秒自动更新一次')).toBeVisible()
    await look('poll-open')
}

/** Shows the turnout on the screen in the hall, in a window of its own. */
export async function showInHall({ page }: Person): Promise<Page> {
    const hall = await page.context().newPage()
    await hall.setViewportSize({ width: 1280, height: 800 })
    await hall.goto(`${page.url()}/screen`)
    await expect(hall.getByText('请抽取评议票')).toBeVisible()
    return hall
}

/** Once the poll is closed the screen in the hall shows the root, and Escape leads back. */
export async function seeRootInHall(hall: Page): Promise<void> {
    await expect(hall.locator('.hall-root code')).toHaveCount(8)
    await expect(hall.locator('.hall-total .hall-figure')).toHaveText('8 / 9')
    await hall.screenshot({ path: 'target/e2e-shots/hall-root.png' })
    await hall.keyboard.press('Escape')
    await at(hall, '评议')
    await hall.close()
}

/** Opens the tellers' form for a paper ballot that goes under this slip. */
export async function findSlip({ page }: Person, link: string): Promise<void> {
    await page.getByRole('link', { name: '录入纸质票' }).click()
    await page.getByLabel('评议票', { exact: true }).fill(link)
    await press(page, '下一步')
    await expect(page.getByText('民主评议').first()).toBeVisible()
}

/** Types a paper ballot as read, and enters it. */
export async function enterPaper(page: Page, names: readonly string[], marks: readonly number[]) {
    for (const [i, name] of names.entries()) {
        await page.getByLabel(`${name}的评分`, { exact: true }).fill(String(marks[i]))
    }
    await press(page, '录入')
}

/** Ends the poll, which counts the ballots. */
export async function closePoll({ page, look }: Person, cast: number): Promise<void> {
    await expect(page.locator('dt', { hasText: '已投' }).locator('+ dd')).toHaveText(String(cast))
    await look('poll-all-cast')
    await press(page, '结束评议')
    await expect(page.getByText('还有 1 张票没有投。')).toBeVisible()
    await look('poll-close-ask')
    await answer(page, '结束评议')
    await expect(page.getByText('评议已结束并计票')).toBeVisible()
    await look('poll-closed')
}
