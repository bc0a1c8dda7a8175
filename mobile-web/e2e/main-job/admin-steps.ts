import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, go, press } from './person'
import type { Person } from './person'

/** The one-time password that the server says once, on its console. */
export function passwordOnConsole(): string {
    const log = join(import.meta.dirname, '../../target/e2e/server.log')
    const found = /number: admin .*password: (\S+)/.exec(readFileSync(log, 'utf8'))?.[1]
    if (found === undefined) throw new Error('the server said no first password')
    return found
}

function choose(page: Page, content: string): Promise<void> {
    return page.getByLabel('名册文件').setInputFiles({
        name: '花名册.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(content),
    })
}

/** Fetches the template, has a broken file checked, mends it, and imports it. */
export async function importRoster({ page, look }: Person, broken: string, good: string) {
    await go(page, '人员')
    await expect(page.getByText('名册还是空的')).toBeVisible()
    await look('roster-empty')
    await page.getByRole('link', { name: '导入名册' }).click()
    await at(page, '导入人员名册')
    const template = page.waitForEvent('download')
    await press(page, '下载模板')
    expect((await template).suggestedFilename()).toBe('人员名册模板.xlsx')

    await choose(page, broken)
    await expect(page.getByText('有 2 处需要改正')).toBeVisible()
    const faults = page.getByRole('table', { name: '需要改正的地方' })
    await expect(faults.getByRole('row', { name: /^D6 .*请从这些选项中选择/ })).toBeVisible()
    await expect(faults.getByRole('row', { name: /^B9 .*“姓名”不能为空/ })).toBeVisible()
    await look('roster-faults')

    await choose(page, good)
    await expect(page.getByText('检查通过')).toBeVisible()
    await look('roster-checked')
    await press(page, '导入')
    await expect(page.getByText('共 12 人')).toBeVisible()
    await look('roster')
}

/** Gives somebody the role of the appraisal office. */
export async function makeOffice({ page, look }: Person, name: string): Promise<void> {
    const row = page.getByRole('row').filter({ hasText: name })
    await row.getByRole('button', { name: '设置角色' }).click()
    await page.getByRole('dialog').getByLabel('考核办').check()
    await look(`roles-of-${name}`)
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await expect(row.getByText('考核办')).toBeVisible()
}

/** Issues first passwords and reads them off the slips that are to be handed out. */
export async function issuePasswords({ page, look }: Person): Promise<Map<string, string>> {
    await page.getByRole('link', { name: '发放初始密码' }).click()
    await press(page, '生成初始密码')
    await expect(page.getByText('已生成 12 个。')).toBeVisible()
    await look('first-passwords')
    const slips = page.getByRole('list', { name: '初始密码条' }).getByRole('listitem')
    const passwords = new Map<string, string>()
    for (const slip of await slips.all()) {
        const number = /工号：(\S+)/.exec(await slip.innerText())?.[1] ?? ''
        passwords.set(number, await slip.locator('.secret').innerText())
    }
    return passwords
}
