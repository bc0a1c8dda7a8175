import chinese from './zh-CN/base.json'
import { area } from './texts'

/** Texts of the frame, of shared parts and of the first page. */
export const t = area('base', chinese)
export type BaseKey = keyof typeof chinese
