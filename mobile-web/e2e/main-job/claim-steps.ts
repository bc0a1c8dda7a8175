import { expect } from '@playwright/test'
import { join } from 'node:path'
import { at, go, press } from './person'
import type { Person } from './person'

const photos = join(import.meta.dirname, '../../target/sample')

/** What somebody claims; `photo` names one of the pictures that the build draws. */
export interface Wish {
    search: string
    rule: string
    says: string
    photo: string
    times?: number
}

async function write({ page, look }: Person, wish: Wish, shot?: string): Promise<void> {
    await at(page, '申报加分')
    if (shot) await look(`${shot}-rules`)
    await page.getByPlaceholder(/搜索条款/).fill(wish.search)
    await page.getByRole('button', { name: wish.rule }).click()
    for (let more = 1; more < (wish.times ?? 1); more++) {
        await page.getByRole('button', { name: '增加' }).click()
    }
    await page.getByLabel('情况说明').fill(wish.says)
    await page.getByLabel('从相册选').setInputFiles(join(photos, wish.photo))
    await expect(page.getByAltText('第 1 张照片')).toBeVisible()
}

/** Claims points with a photo. */
export async function claim(who: Person, wish: Wish, shot?: string): Promise<void> {
    const { page, look } = who
    await go(page, '我的')
    await page.getByRole('link', { name: '申报加分' }).click()
    await write(who, wish, shot)
    if (shot) await look(shot)
    await press(page, '提交申报')
    await at(page, '我的申报')
    await expect(page.getByText('申报已送达')).toBeVisible()
    const row = page.getByRole('list', { name: '申报记录' }).getByRole('link', { name: wish.says })
    await expect(row.getByText('待审核')).toBeVisible()
}

/** Reads why a claim came back, takes a better photo and submits it again. */
export async function mend({ page, look }: Person, wish: Wish, reason: string): Promise<void> {
    await go(page, '申报')
    await page.getByRole('link', { name: wish.says }).click()
    await at(page, '申报详情')
    await expect(page.getByText(`理由：${reason}`)).toBeVisible()
    await look('claim-returned')
    await page.getByRole('link', { name: '修改后重新提交' }).click()
    await at(page, '修改申报')
    await page.getByRole('button', { name: '移除第 1 张照片' }).click()
    await page.getByLabel('从相册选').setInputFiles(join(photos, wish.photo))
    await expect(page.getByAltText('第 1 张照片')).toBeVisible()
    await look('claim-mended')
    await press(page, '提交申报')
    await expect(page.getByText('申报已送达')).toBeVisible()
}

/** Writes the work report that voters will read on the ballot. */
export async function report({ page, look }: Person, text: string): Promise<void> {
    await go(page, '述职')
    await page.getByLabel('述职报告').fill(text)
    await press(page, '保存')
    await expect(page.getByText('上次保存')).toBeVisible()
    await look('work-report')
}
