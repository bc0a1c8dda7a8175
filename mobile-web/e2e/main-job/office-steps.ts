import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { answer, at, go, press } from './person'
import type { Person } from './person'

/** Opens this year's cycle by the scheme that there is. */
export async function openCycle({ page, look }: Person): Promise<void> {
    await go(page, '考核周期')
    await look('cycles-none')
    await page.getByRole('link', { name: '开启' }).click()
    await page.getByLabel(/市妇联机关绩效目标管理差别化考核方案/).check()
    await look('cycle-open')
    await press(page, '开启考核周期')
    await at(page, '考核周期')
    await expect(page.getByText('进行中')).toBeVisible()
    await look('cycles')
    await page.getByRole('link', { name: /差别化考核方案/ }).click()
    await expect(page.getByText('受到国家级部门或省委省政府表彰')).toBeVisible()
    await look('scheme')
}

/** Opens a unit's queue. */
async function queue(page: Page, unit: string): Promise<void> {
    await go(page, '审核')
    await page.getByRole('main').getByRole('link', { name: unit }).click()
    await at(page, unit)
}

/** The photo is not only there but drawn. */
async function seePhoto(page: Page): Promise<void> {
    const photo = page.getByRole('button', { name: /第 1 张照片/ })
    await photo.click()
    const large = page.getByRole('dialog').getByAltText('照片原图')
    const longest = (img: HTMLImageElement) => Math.max(img.naturalWidth, img.naturalHeight)
    await expect.poll(() => large.evaluate(longest)).toBe(1600)
    await answer(page, '关闭')
}

async function openClaim({ page, look }: Person, unit: string, says: string, shot?: string) {
    await queue(page, unit)
    if (shot) await look(`${shot}-queue`)
    await page.getByRole('main').getByRole('link', { name: says }).first().click()
    await at(page, '审核申报')
    await seePhoto(page)
    if (shot) await look(shot)
}

/** A decision that was taken leads away from its claim. */
function leaving(page: Page): () => Promise<void> {
    const claim = page.url()
    return () => expect(page).not.toHaveURL(claim)
}

/** Looks at a claim with its photo and accepts it. */
export async function verify(who: Person, unit: string, says: string, shot?: string) {
    await openClaim(who, unit, says, shot)
    const decided = leaving(who.page)
    await press(who.page, '认定')
    await decided()
    await expect(who.page.getByText('已认定周戊的申报')).toBeVisible()
}

/** Sends a claim back with a reason. */
export async function giveBack(who: Person, unit: string, says: string, reason: string) {
    const { page, look } = who
    await openClaim(who, unit, says)
    await press(page, '退回修改')
    await page.getByRole('dialog').getByRole('button', { name: reason }).click()
    await look('return')
    const decided = leaving(page)
    await answer(page, '退回修改')
    await decided()
    await expect(page.getByText('已退回周戊的申报')).toBeVisible()
}

/** Enters points about somebody, such as a deduction. */
export async function record({ page, look }: Person, name: string, rule: string, says: string) {
    await go(page, '奖惩录入')
    await page.getByLabel('记在谁名下').fill(name)
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await page.getByRole('radio', { name: rule }).check()
    await page.getByLabel('事由').fill(says)
    await look('entry')
    await press(page, '录入，马上生效')
    await expect(page.getByRole('heading', { name: '已录入' })).toBeVisible()
}

/** Enters scores from outside with the document that they stand in. */
export async function enterScores(
    { page, look }: Person,
    scores: readonly { name: string; score: string; grade: string }[],
): Promise<void> {
    await go(page, '外部成绩')
    await expect(page.getByText(`还有 ${scores.length} 人没有录入`)).toBeVisible()
    for (const { name, score, grade } of scores) {
        const row = page.getByRole('row').filter({ hasText: name })
        await row.getByRole('button', { name: '录入' }).click()
        const form = page.getByRole('dialog')
        await form.getByLabel('分数').fill(score)
        await form.getByLabel('等次').selectOption(grade)
        await form.getByLabel('文号').fill('市考评办〔2026〕3 号')
        if (name === scores[0]?.name) await look('imported-form')
        await answer(page, '保存')
        await expect(row.getByText(grade)).toBeVisible()
    }
    await expect(page.getByText('都已录入')).toBeVisible()
    await look('imported')
}

/** Computes the standings and opens them. */
export async function compute({ page, look }: Person): Promise<void> {
    await go(page, '计算发布')
    await press(page, '计算成绩')
    await expect(page.getByText('共 12 人')).toBeVisible()
    await look('computed')
    await page.getByRole('link', { name: '查看排名' }).click()
    await expect(page.getByText('试算结果')).toBeVisible()
    await look('provisional')
}

/** Shows the computed standings to everybody. */
export async function publish({ page, look }: Person): Promise<void> {
    await go(page, '计算发布')
    await press(page, '发布')
    await look('publish')
    await answer(page, '发布')
    await expect(page.getByText('已发布的成绩')).toBeVisible()
    await look('published')
}
