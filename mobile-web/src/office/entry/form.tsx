import { useState } from 'preact/hooks'
import { RecordEntryDocument } from '../../gql/graphql'
import type { RecordEntryMutation } from '../../gql/graphql'
import { asFault } from '../../api/fault'
import type { ApiFault } from '../../api/fault'
import { uuidv7 } from '../../number/uuid'
import { upload } from '../../outbox/deliver'
import { today } from '../../number/dates'
import { useCommand } from '../../session/use-command'
import type { Refusal } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Refusals, refusalAt } from '../../ui/refusals'
import { Facts } from './facts'
import type { EntryFacts } from './facts'
import type { EntryCycle } from './entry'
import { EntryPhotos } from './photos'
import type { Shown } from './photos'
import { rulesOf } from './rules'
import type { Rule } from './rules'
import { RuleChoice } from './rule-choice'
import { StaffChoice } from './staff-choice'
import type { Chosen } from './staff-choice'
import { timesOf } from '../shared/times'
import { t } from '../shared/texts'

export type Recorded = NonNullable<RecordEntryMutation['recordEntry']['claim']>

const shown = ['subject', 'item', 'occurredOn', 'count', 'event', 'description', 'evidence']

/** Sends photos, then the entry; every step may be repeated, the entry under the same id. */
function useRecord(cycle: EntryCycle) {
    const [id] = useState(uuidv7)
    const record = useCommand(RecordEntryDocument, (data) => data.recordEntry)
    const [sending, setSending] = useState<{
        busy: boolean
        refusals: readonly Refusal[]
        fault?: ApiFault
    }>({ busy: false, refusals: [] })
    const run = async (
        subject: Chosen,
        rule: Rule,
        facts: EntryFacts,
        photos: readonly Shown[],
    ) => {
        setSending({ busy: true, refusals: [] })
        try {
            for (const one of photos) {
                const refusals = await upload(one.photo)
                if (refusals.length > 0) {
                    setSending({ busy: false, refusals })
                    return undefined
                }
            }
        } catch (thrown) {
            setSending({ busy: false, refusals: [], fault: asFault(thrown) })
            return undefined
        }
        const content = {
            item: rule.code,
            occurredOn: facts.occurredOn,
            count: timesOf(facts.count) ?? 0,
            event: facts.event.trim() || null,
            description: facts.description.trim(),
            evidence: photos.map((one) => one.photo.sha256),
        }
        const done = await record.run({
            input: { id, cycle: cycle.id, subject: subject.number, content },
        })
        setSending({ busy: false, refusals: [] })
        return done?.claim ?? undefined
    }
    return {
        run,
        busy: sending.busy || record.busy,
        refusals: [...sending.refusals, ...record.refusals],
        fault: sending.fault ?? record.fault,
    }
}

/** One entry: about whom, by which rule, when and what, with its photos. */
export function EntryForm(props: { cycle: EntryCycle; recorded: (claim: Recorded) => void }) {
    const { cycle } = props
    const [subject, setSubject] = useState<Chosen | null>(null)
    const [rule, setRule] = useState<Rule | null>(null)
    const [facts, setFacts] = useState<EntryFacts>({
        occurredOn: today(),
        count: '1',
        event: '',
        description: '',
    })
    const [photos, setPhotos] = useState<readonly Shown[]>([])
    const [checked, setChecked] = useState(false)
    const record = useRecord(cycle)
    const said = (field: string) => refusalAt(record.refusals, field)
    const missing = (there: unknown, key: 'entry.no-subject' | 'entry.no-rule') =>
        checked && there === null ? t(key) : undefined
    const submit = async () => {
        setChecked(true)
        if (subject === null || rule === null || record.busy) return
        const claim = await record.run(subject, rule, facts, photos)
        if (claim) props.recorded(claim)
    }
    return (
        <form
            class="stack"
            noValidate
            onSubmit={(event) => {
                event.preventDefault()
                void submit()
            }}
        >
            <StaffChoice
                chosen={subject}
                choose={setSubject}
                refusal={missing(subject, 'entry.no-subject') ?? said('subject')}
            />
            <RuleChoice
                rules={rulesOf(cycle)}
                chosen={rule}
                choose={setRule}
                refusal={missing(rule, 'entry.no-rule') ?? said('item')}
            />
            <Facts cycle={cycle} facts={facts} change={setFacts} said={said} />
            <EntryPhotos photos={photos} change={setPhotos} refusal={said('evidence')} />
            <Refusals refusals={record.refusals} fault={record.fault} shown={shown} />
            <Button kind="main" type="submit" wide busy={record.busy}>
                {t('entry.do')}
            </Button>
        </form>
    )
}
