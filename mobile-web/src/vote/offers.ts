import { quickMarks, quickTenths } from '../ballot/marks'
import { tenthsOf } from '../ballot/rows'
import type { Row } from '../ballot/rows'
import { t } from './texts'

/** What one tap gives a candidate: a mark, or the same tenths of every criterion. */
export interface Offer {
    text: string
    nameFor: (candidate: string) => string
    /** One for each row. */
    marks: readonly string[]
}

/** The quick choices of a sheet, the same for every candidate. */
export function offersOf(rows: readonly Row[]): readonly Offer[] {
    const [first] = rows
    if (first?.criterion === null) {
        return quickMarks(first.scale).map((mark) => ({
            text: mark,
            nameFor: (name) => t('quick-of', { name, mark }),
            marks: [mark],
        }))
    }
    return quickTenths.map((count) => ({
        text: t('tenths', { n: count * 10 }),
        nameFor: (name) => t('tenths-of', { name, n: count * 10 }),
        marks: tenthsOf(rows, count),
    }))
}
