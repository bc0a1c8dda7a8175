import chinese from '../i18n/zh-CN/report.json'
import { area } from '../i18n/texts'

/** Texts of the work report. */
export const t = area('report', chinese)
