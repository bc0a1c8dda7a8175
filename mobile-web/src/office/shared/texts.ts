import chinese from '../../i18n/zh-CN/office.json'
import { area } from '../../i18n/texts'

/** Texts of the office's pages. */
export const t = area('office', chinese)
export type OfficeKey = keyof typeof chinese
