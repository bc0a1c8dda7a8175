import { t } from './texts'

const spoken = ['SPENT_CREDENTIAL', 'POLL_NOT_OPEN', 'CASTING_OVER', 'POLL_VOIDED'] as const

/** As the cast asks for Chinese whoever casts, what is likely is said in the language chosen. */
export function inOwnWords<R extends { code: string; message: string }>(refusal: R): R {
    const code = spoken.find((one) => one === refusal.code)
    return code === undefined ? refusal : { ...refusal, message: t(`refused.${code}`) }
}
