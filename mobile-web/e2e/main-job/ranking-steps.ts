import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { leaderRanking, secondedRanking, staffRanking } from './office-year'
import type { Row } from './office-year'
import { at } from './person'

async function seeRanking(page: Page, rows: readonly Row[]): Promise<void> {
    const seen = page.getByRole('list', { name: '排名' }).getByRole('listitem')
    await expect(seen).toHaveCount(rows.length)
    for (const [i, row] of rows.entries()) {
        const line = seen.nth(i)
        await expect(line.locator('.place > [aria-hidden]')).toHaveText(row.rank)
        await expect(line.locator('.row-title')).toContainText(row.name)
        await expect(line.locator('.points')).toHaveText(row.total)
        await expect(line.locator('.row-end')).toContainText(row.outcome)
    }
}

/** Reads the rankings of all three pools, row by row. */
export async function seeAllRankings(page: Page): Promise<void> {
    await seeRanking(page, staffRanking)
    await page.getByRole('button', { name: '市管干部(领导班子成员)' }).click()
    await seeRanking(page, leaderRanking)
    await page.getByRole('button', { name: '挂职干部' }).click()
    await seeRanking(page, secondedRanking)
    await page.getByRole('button', { name: '一般干部职工(含见习人员)' }).click()
    await seeRanking(page, staffRanking)
}

/**
 * Reads why the own total is what it is. One voter group had a single voter, so that no group's mean
 * is told, only how many voted.
 */
export async function seeOwnReasons(page: Page): Promise<void> {
    await at(page, '得分说明')
    await expect(page.locator('.score-sum')).toHaveText('95.95')
    const lines = page.getByRole('list', { name: '得分说明' }).getByRole('listitem')
    for (const [words, value] of [
        [/总分/, '95.95'],
        [/民主评议/, '92.95'],
        [/主要负责同志评议.*权重 30；1 票/, '—'],
        [/单位副职评议.*权重 20；1 票/, '—'],
        [/干部职工评议.*权重 50；6 票/, '—'],
        [/奖励分.*超过奖励分上限，0\.20 分不计/, '3.00'],
        [/扣分/, '0.00'],
    ] as const) {
        await expect(lines.filter({ hasText: words }).locator('.points')).toHaveText(value)
    }
}
