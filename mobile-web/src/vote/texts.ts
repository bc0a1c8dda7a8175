import chinese from '../i18n/zh-CN/vote.json'
import { area } from '../i18n/texts'

/** Texts of the ballot page. */
export const t = area('vote', chinese)
