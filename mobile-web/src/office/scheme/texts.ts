import chinese from '../../i18n/zh-CN/scheme.json'
import { area } from '../../i18n/texts'

/** Texts of the pages on which schemes are chosen, changed, tried and published. */
export const t = area('scheme', chinese)
