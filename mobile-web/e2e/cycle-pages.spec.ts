import { expect, test } from '@playwright/test'
import { atDesk, desk } from './mock/desk'
import { mockServer } from './mock/server'

test('only schemes that a cycle can run are offered, the others are there to be read', async ({
    page,
}) => {
    await mockServer(page, desk)
    await atDesk(page)
    await page.goto('/cycles/open')
    await expect(page.getByRole('radio')).toHaveCount(1)
    await expect(page.getByRole('radio', { name: /妇联干部职工/ })).toBeChecked()
    await expect(page.getByText('文件没有写明同分怎么排')).toBeVisible()
    await expect(page.getByText('考核对象是部门、单位，目前只能考核个人')).toBeVisible()
    await page.getByRole('link', { name: /市机关绩效考评/ }).click()
    await expect(page).toHaveURL(/\/schemes\/sch2$/)
    await expect(page.getByText('没有写明考核双方认可这一版方案。（标准第 4 条）')).toBeVisible()
})
