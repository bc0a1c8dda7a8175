import chinese from '../i18n/zh-CN/board.json'
import { area } from '../i18n/texts'

/** Texts of the board's page. */
export const t = area('board', chinese)
