import chinese from '../../i18n/zh-CN/hall.json'
import { area } from '../../i18n/texts'

/** Texts of the screen in the hall. */
export const t = area('hall', chinese)
