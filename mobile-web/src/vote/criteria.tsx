import { useId } from 'preact/hooks'
import { plain } from '../number/decimal'
import { points } from '../number/points'
import { Mark } from './mark'
import type { SheetPaper } from './paper'
import { keyOf } from '../ballot/rows'
import type { Row, Typed } from '../ballot/rows'
import { t } from './texts'

/** A candidate's criteria, drawn only while open: hundreds of fields are too many for a phone. */
export function Criteria(props: {
    candidate: SheetPaper['candidates'][number]
    rows: readonly Row[]
    typed: Typed
    type: (changes: Typed) => void
    left: boolean
    open: boolean
    toggle: () => void
}) {
    const { candidate, rows, typed, type, left, open } = props
    const id = useId()
    return (
        <>
            <button
                type="button"
                class="button button-plain button-wide"
                aria-expanded={open}
                aria-controls={id}
                onClick={props.toggle}
            >
                {t(open ? 'criteria-close' : 'criteria-open')}
            </button>
            <ul class="criteria" id={id} hidden={!open}>
                {open &&
                    rows.map((row) => (
                        <li key={row.criterion}>
                            <span>
                                {row.title}
                                <small class="soft">
                                    {t('of-points', { max: points(plain(row.scale.maximum)) })}
                                </small>
                            </span>
                            <Mark
                                label={`${candidate.name} ${row.title}`}
                                scale={row.scale}
                                value={left ? '' : (typed[keyOf(candidate.key, row)] ?? '')}
                                change={(value) => {
                                    type({
                                        [candidate.key]: '',
                                        [keyOf(candidate.key, row)]: value,
                                    })
                                }}
                            />
                        </li>
                    ))}
            </ul>
        </>
    )
}
