import chinese from '../../i18n/zh-CN/poll.json'
import { area } from '../../i18n/texts'

/** Texts of setting polls up: modes, rolls, windows, personal links. */
export const t = area('poll', chinese)
export type PollKey = keyof typeof chinese
