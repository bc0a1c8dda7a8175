import chinese from '../i18n/zh-CN/claim.json'
import { area } from '../i18n/texts'

/** Texts of claims. */
export const t = area('claim', chinese)
