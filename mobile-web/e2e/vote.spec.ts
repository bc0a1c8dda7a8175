import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { mockServer } from './mock/server'
import { answers, path } from './mock/slip'
import type { Sent } from './mock/slip'
import { press, testSights } from './sights'

async function open(page: Page): Promise<void> {
    await mockServer(page, answers)
}

test('sixty people by ten criteria are filled at once, tuned, and cast', async ({ page }) => {
    const sent: Sent[] = []
    await mockServer(page, {
        ...answers,
        CastBallot: (variables: Sent) => {
            sent.push(variables)
            if (sent.length === 1) return null
            return { castBallot: { receipt: { leaf: '9f3a61c2'.repeat(8) }, refusals: [] } }
        },
    })
    await page.goto(path)

    await press('同事7各项都给满分的 100%')(page)
    await press('对同事9弃评')(page)
    await press('90%')(page)
    await expect(page.getByText('已先给 58 人打分，请逐人调整')).toBeVisible()
    await expect(page.getByText('已评 60 / 60 人').first()).toBeVisible()

    const third = page.getByRole('listitem').filter({ hasText: '同事3' }).first()
    await third.getByRole('button', { name: '逐项打分' }).click()
    await third.getByLabel('同事3 绩', { exact: true }).fill('')
    await expect(page.getByText('已评 59 / 60 人').first()).toBeVisible()
    await page.reload()
    await press('去评下一位')(page)
    const missing = page.getByLabel('同事3 绩', { exact: true })
    await expect(missing).toBeFocused()
    await missing.fill('15')

    await press('提交评分')(page)
    await expect(page.getByText('其中弃评 1 人，不计入平均分。')).toBeVisible()
    await press('确认提交')(page)
    await expect(page.getByRole('alert')).toBeVisible()
    await page.reload()
    await press('再发一次，取回执')(page)
    await expect(page.getByText('评分已投出')).toBeVisible()

    expect(sent[1]).toEqual(sent[0])
    const marks = sent[0]?.input.marks ?? []
    expect(marks).toHaveLength(59 * 10 + 1)
    const of = (candidate: string) => marks.filter((mark) => mark.candidate === candidate)
    expect(of('9')).toEqual([{ candidate: '9', criterion: null, mark: null }])
    expect(
        of('7')
            .map(({ mark }) => mark)
            .join(),
    ).toBe('10,10,10,15,10,10,10,10,10,10')
    expect(
        of('3')
            .map(({ mark }) => mark)
            .join(),
    ).toBe('9,9,9,15,9,9,9,9,9,9')
    expect(
        of('60')
            .map(({ mark }) => mark)
            .join(),
    ).toBe('9,9,9,13,9,9,9,9,9,9')
})

test('filling up can be taken back without losing what was tuned', async ({ page }) => {
    await open(page)
    await page.goto(path)
    await press('90%')(page)
    await press('同事2各项都给满分的 60%')(page)
    await press('撤销')(page)
    await expect(page.getByText('已评 1 / 60 人').first()).toBeVisible()
})

testSights(open, [
    { name: 'vote-criteria', path, see: '先给还没评的人都打' },
    {
        name: 'vote-criteria-open',
        path,
        see: '先给还没评的人都打',
        act: async (page) => {
            await press('90%')(page)
            await press('对同事1弃评')(page)
            await page.getByRole('button', { name: '逐项打分' }).nth(1).click()
            await page.getByLabel('同事2 能', { exact: true }).fill('12')
        },
    },
])
