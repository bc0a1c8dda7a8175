import chinese from '../i18n/zh-CN/ranking.json'
import { area } from '../i18n/texts'

/** Texts of rankings and scores. */
export const t = area('ranking', chinese)
