import chinese from '../../i18n/zh-CN/collect.json'
import { area } from '../../i18n/texts'

/** Texts of collecting a credential and voting with it. */
export const t = area('collect', chinese)
