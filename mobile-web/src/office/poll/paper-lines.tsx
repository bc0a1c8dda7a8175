import { plain } from '../../number/decimal'
import { markOf, stepped } from '../../ballot/marks'
import { abstained, keyOf, rowsOf } from '../../ballot/rows'
import type { Row, Typed } from '../../ballot/rows'
import { Field } from '../../ui/field'
import type { Refusal } from '../../session/use-command'
import { Stepper } from '../../ui/stepper'
import { t } from '../shared/texts'
import type { Paper } from './teller'

/** What is refused about a candidate as a whole, or about one criterion of the candidate. */
export function refusalOf(
    refusals: readonly Refusal[],
    place: number,
    criterion: string | null,
): string | undefined {
    const wanted = [String(place)].concat(criterion ?? []).join('.')
    return refusals.find(({ path }) => path.includes('marks') && concerns(path) === wanted)?.message
}

function concerns(path: readonly string[]): string {
    return path.slice(path.indexOf('marks') + 1).join('.')
}

interface Props {
    paper: Paper
    typed: Typed
    type: (changes: Typed) => void
    refusals: readonly Refusal[]
    checked: boolean
}

/** What stands on the paper, candidate by candidate. */
export function Lines(props: Props) {
    const { paper, typed, type } = props
    const rows = rowsOf(paper)
    return (
        <div class="card marks">
            {paper.candidates.map((one, place) => {
                const left = typed[one.key] === abstained
                return (
                    <fieldset key={one.key} class="stack">
                        <legend>{`${place + 1}. ${one.name}（${one.unit}）`}</legend>
                        {paper.criteria.length > 0 && (
                            <Refused message={refusalOf(props.refusals, place, null)} />
                        )}
                        {!left &&
                            rows.map((row) => (
                                <Line
                                    key={row.criterion}
                                    row={row}
                                    name={one.name}
                                    place={place}
                                    at={keyOf(one.key, row)}
                                    {...props}
                                />
                            ))}
                        <label class="check">
                            <input
                                type="checkbox"
                                checked={left}
                                onChange={() => {
                                    type({ [one.key]: left ? '' : abstained })
                                }}
                            />
                            {t('teller.abstain', { name: one.name })}
                        </label>
                    </fieldset>
                )
            })}
        </div>
    )
}

function Refused({ message }: { message: string | undefined }) {
    if (message === undefined) return null
    return (
        <p class="field-refusal" role="alert">
            {message}
        </p>
    )
}

function Line(props: Props & { row: Row; name: string; place: number; at: string }) {
    const { row, name, place, at, typed, type } = props
    const mark = typed[at] ?? ''
    const range = t('teller.range', {
        maximum: plain(row.scale.maximum),
        step: plain(row.scale.step),
    })
    const wrong = props.checked && !markOf(mark, row.scale)
    return (
        <Field
            label={row.criterion === null ? t('teller.mark', { name }) : row.title}
            refusal={wrong ? range : refusalOf(props.refusals, place, row.criterion)}
        >
            {(control) => (
                <Stepper
                    control={control}
                    of={`${name} ${row.title}`}
                    value={mark}
                    change={(next) => {
                        type({ [at]: next })
                    }}
                    lower={() => {
                        type({ [at]: stepped(mark, -1, row.scale) })
                    }}
                    raise={() => {
                        type({ [at]: stepped(mark, 1, row.scale) })
                    }}
                />
            )}
        </Field>
    )
}
