import { RecordImportedScoreDocument } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { useCommand } from '../../session/use-command'
import type { Refusal } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { text } from '../../ui/form'
import { Refusals, refusalAt } from '../../ui/refusals'
import { say } from '../../ui/status'
import { t } from '../shared/texts'
import type { ImportedPart, Subject } from './imported'

/** Enters or corrects one score, its grade and the document that it comes from. */
export function ScoreForm(props: {
    cycle: string
    entry: Subject
    part: ImportedPart | undefined
    close: () => void
    done: () => void
}) {
    const { entry } = props
    const record = useCommand(RecordImportedScoreDocument, (data) => data.recordImportedScore)
    const submit = async (data: FormData) => {
        const input = {
            cycle: props.cycle,
            component: entry.component,
            subject: entry.subject.number,
            version: entry.score?.version ?? 0,
            score: text(data, 'score').trim(),
            grade: text(data, 'grade') || null,
            document: text(data, 'document').trim(),
        }
        if (!(await record.run({ input }))) return
        say(t('imported.saved', { name: entry.subject.name }))
        props.close()
        props.done()
    }
    return (
        <Dialog title={t('imported.of', { name: entry.subject.name })} close={props.close}>
            <form
                class="stack"
                onSubmit={(event) => {
                    event.preventDefault()
                    void submit(new FormData(event.currentTarget))
                }}
            >
                <Fields entry={entry} part={props.part} refusals={record.refusals} />
                <Refusals
                    refusals={record.refusals}
                    fault={record.fault}
                    shown={['score', 'grade', 'document']}
                />
                <div class="dialog-actions">
                    <Button onClick={props.close}>{base('do.cancel')}</Button>
                    <Button kind="main" type="submit" busy={record.busy}>
                        {base('do.save')}
                    </Button>
                </div>
            </form>
        </Dialog>
    )
}

function Fields(props: {
    entry: Subject
    part: ImportedPart | undefined
    refusals: readonly Refusal[]
}) {
    const { entry, part, refusals } = props
    const maximum = part?.maximum ?? null
    return (
        <>
            <Field
                label={t('imported.score')}
                hint={maximum === null ? undefined : t('imported.range', { maximum })}
                refusal={refusalAt(refusals, 'score')}
            >
                {(control) => (
                    <input
                        {...control}
                        name="score"
                        inputMode="decimal"
                        autocomplete="off"
                        pattern="\d+([.]\d+)?"
                        required
                        defaultValue={entry.score?.score ?? ''}
                    />
                )}
            </Field>
            <Field label={t('imported.grade')} refusal={refusalAt(refusals, 'grade')}>
                {(control) => (
                    <select {...control} name="grade">
                        <option value="">{t('imported.no-grade')}</option>
                        {part?.grades.map((grade) => (
                            <option
                                key={grade.code}
                                value={grade.code}
                                selected={grade.code === entry.score?.grade}
                            >
                                {grade.title}
                            </option>
                        ))}
                    </select>
                )}
            </Field>
            <Field
                label={t('imported.document')}
                hint={t('imported.document-hint')}
                refusal={refusalAt(refusals, 'document')}
            >
                {(control) => (
                    <input
                        {...control}
                        name="document"
                        maxLength={100}
                        required
                        defaultValue={entry.score?.document ?? ''}
                    />
                )}
            </Field>
        </>
    )
}
