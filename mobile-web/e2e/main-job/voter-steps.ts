import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { jar, java } from '../links/sample-server'
import { answer, press } from './person'
import type { Person } from './person'
import type { Marks } from './office-year'

/** By the tens and the steppers alone, as on a phone in one hand. */
async function byTouch(page: Page, name: string, mark: number): Promise<void> {
    const tens = Math.min(100, Math.max(60, Math.round(mark / 10) * 10))
    await page.getByRole('button', { name: `给${name} ${tens} 分`, exact: true }).click()
    const step = mark > tens ? '增加' : '减少'
    for (let left = Math.abs(mark - tens); left > 0; left--) {
        await page.getByRole('button', { name: `${step} ${name}的评分`, exact: true }).click()
    }
    await expect(page.getByLabel(`${name}的评分`, { exact: true })).toHaveValue(String(mark))
}

async function byTyping(page: Page, name: string, mark: number): Promise<void> {
    await page.getByLabel(`${name}的评分`, { exact: true }).fill(String(mark))
}

/** Marks everybody, sees the average run, casts, and keeps the receipt. */
export async function cast(
    { page, look }: Person,
    names: readonly string[],
    { marks, average }: Marks,
    shot?: string,
): Promise<string> {
    const give = shot ? byTouch : byTyping
    for (const [i, name] of names.entries()) await give(page, name, marks[i] ?? 0)
    await expect(page.locator('.vote-figures')).toHaveText(`已评 9 / 9 人平均 ${average} 分`)
    if (shot) await look(`${shot}-marked`)
    await press(page, '提交评分')
    if (shot) await look(`${shot}-ask`)
    await answer(page, '确认提交')
    await expect(page.getByRole('heading', { name: '评分已投出' })).toBeVisible()
    if (shot) await look(`${shot}-receipt`)
    const cookies = await page.context().cookies()
    expect(cookies).toEqual([])
    return (await page.locator('.leaf').innerText()).replace(/\s/g, '')
}

/** What the program says, without a server, of a board that was taken home and of a receipt. */
function verify(board: string, receipt: string): string[] {
    const command = ['-jar', jar, 'verify-board', board, '--receipt', receipt]
    return execFileSync(java, command).toString().split('\n')
}

/**
 * Follows the link beside the receipt to the board, where the browser checks the proof, and takes
 * the whole board home, where the program comes to the same.
 */
export async function lookUp(
    { page, look }: Person,
    receipt: string,
    counted: number,
): Promise<void> {
    await page.getByRole('link', { name: '评议结束后，用这张回执查验' }).click()
    await expect(page.getByText('您的票已计入')).toBeVisible()
    await expect(page.getByText(`共计入 ${counted} 张选票`)).toBeVisible()
    await look('board-proved')
    const kept = page.waitForEvent('download')
    await press(page, '下载公示板')
    const file = await (await kept).path()
    const board = JSON.parse(readFileSync(file, 'utf8')) as { leaves: string[]; root: string }
    expect(board.leaves).toHaveLength(counted)
    await expect(page.locator('.board-root')).toHaveText(board.root.replace(/(.{8})(?=.)/g, '$1 '))
    const told = verify(file, receipt)
    expect(told).toContain(`ballots ${counted}`)
    expect(told).toContain(`root ${board.root}`)
    expect(told).toContain(`receipt ${receipt} is on the board`)
    expect(await page.context().cookies()).toEqual([])
}
