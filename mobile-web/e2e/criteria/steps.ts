import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { leave } from '../links/link-steps'
import { jar, java } from '../links/sample-server'
import { answer, at, go, press } from '../main-job/person'
import type { Person } from '../main-job/person'
import { onPaper } from '../main-job/poll-steps'
import { readQrs } from '../main-job/qr-reader'
import { criteria } from './office'

/** What the program prints: each subject's points of a component, null where they lack something. */
interface Counted {
    pools: {
        pool: string
        rows: { subject: string; components: Record<string, string | null> }[]
    }[]
}

/** Prepares the poll about the sixty: the staff vote by links until then, the others by slips. */
export async function prepare({ page, look }: Person, castUntil: string): Promise<void> {
    await go(page, '评议')
    await page.getByRole('link', { name: '准备评议' }).click()
    await page.getByLabel('考核组别').selectOption('一般干部职工(含见习人员)')
    await page.getByLabel(/^干部职工评议（权重/).selectOption('个人链接')
    await page.getByLabel('投票截止').fill(castUntil)
    await look('prepare')
    await press(page, '确定名单')
    await at(page, '评议')
    await expect(page.getByText('评议对象 60 人')).toBeVisible()
}

/** Begins to hand out credentials. */
export async function startCollecting({ page }: Person): Promise<void> {
    await press(page, '开始领取')
    await answer(page, '开始领取')
}

/** An announced end moves to later only, and not for ever. */
export async function extend({ page, look }: Person): Promise<void> {
    await press(page, '延长时间')
    const dialog = page.getByRole('dialog')
    const tryTo = async (when: string, refusal: RegExp, shot: string) => {
        await dialog.getByLabel('投票截止').fill(when)
        await dialog.getByRole('button', { name: '保存' }).click()
        await expect(dialog.getByRole('alert')).toHaveText(refusal)
        await look(shot)
    }
    await tryTo(later(1), /只能延后/, 'shortened')
    await tryTo(later(90), /60 天/, 'too-far')
    await dialog.getByLabel('投票截止').fill(later(3))
    await answer(page, '保存')
}

/** The record of what was done stays. */
export async function seeHistory({ page, look }: Person): Promise<void> {
    await page.getByText(/^办理记录/).click()
    for (const step of ['给一个人换了新链接', '公布或延长截止时间', '开始领取凭证'])
        await expect(page.getByText(step).first()).toBeVisible()
    await look('given-up')
}

/** So many days from now, as one types it into the field. */
export function later(days: number): string {
    const then = new Date(Date.now() + days * 86_400_000)
    return `${then.toISOString().slice(0, 10)}T18:00`
}

/** Prints the slips of the principal and the deputy. */
export async function slips({ page }: Person): Promise<string[]> {
    await page.getByRole('link', { name: '打印评议票' }).click()
    await press(page, '生成评议票')
    const codes = page.getByRole('img', { name: '评议二维码' })
    await expect(codes).toHaveCount(2)
    const read = await onPaper(page, async () => readQrs(await codes.all()))
    await leave(page)
    return read
}

/** Makes another card for whoever has lost it. */
export async function replaceCard({ page, look }: Person, name: string): Promise<string> {
    await page.getByRole('link', { name: /补发链接/ }).click()
    await page.getByLabel('补发给谁').fill(name)
    await page.getByRole('button', { name: new RegExp(name) }).click()
    await look('replace-ask')
    await answer(page, '换新链接')
    const code = page.getByRole('img', { name: /的二维码$/ })
    await expect(code).toHaveCount(1)
    const [read = ''] = await onPaper(page, () => readQrs([code]))
    await look('replaced')
    await leave(page)
    return read
}

/** Gives everybody the same percentage of every criterion. */
export async function castAll(page: Page, percent: string): Promise<void> {
    await press(page, percent)
    await expect(page.getByText('已评 60 / 60 人').first()).toBeVisible()
    await press(page, '提交评分')
    await answer(page, '确认提交')
    await expect(page.getByRole('heading', { name: '评分已投出' })).toBeVisible()
    await expect(page.getByText(/已先给 \d+ 人打分/)).toBeHidden()
}

/** Full marks for all but the last, about whom nothing stands on the paper. */
export async function enterPaper({ page }: Person): Promise<void> {
    for (let i = 1; i < 60; i++) {
        for (const { title, max } of criteria) {
            const group = page.getByRole('group', { name: new RegExp(`^${i}\\. `) })
            await group.getByLabel(title, { exact: true }).fill(String(max))
        }
    }
    await page.getByLabel('同事60：票上没有打分（弃评）').check()
    await press(page, '录入')
}

/** Takes out what the poll was counted from, and counts it with the program alone. */
export async function countAgain({ page, look }: Person): Promise<Map<string, string | null>> {
    await look('recount')
    await press(page, '导出这次评议的全部评分')
    await look('recount-ask')
    const kept = page.waitForEvent('download')
    await answer(page, '导出并记录')
    const file = join('target', 'e2e-criteria', 'bundle.json')
    await (await kept).saveAs(file)
    await page.reload()
    await expect(page.getByText('同事03', { exact: true })).toBeVisible()
    await look('recounted')
    const counted = execFileSync(java, ['-jar', jar, 'score', file]).toString()
    const rows = (JSON.parse(counted) as Counted).pools.flatMap((pool) => pool.rows)
    return new Map(rows.map((row) => [row.subject, row.components.review ?? null]))
}
