import chinese from '../i18n/zh-CN/try.json'
import { area } from '../i18n/texts'

/** Texts of the page to try. */
export const t = area('try', chinese)
