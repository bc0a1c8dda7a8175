import chinese from '../i18n/zh-CN/password.json'
import { area } from '../i18n/texts'

/** Texts of the page on which a password is changed. */
export const t = area('password', chinese)
