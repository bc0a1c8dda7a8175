import { useEffect, useState } from 'preact/hooks'
import type { OwnWorkReportQuery } from '../gql/graphql'
import { OwnWorkReportDocument, SaveWorkReportDocument } from '../gql/graphql'
import { t as base } from '../i18n/base'
import { moment } from '../number/dates'
import { useCycle } from '../session/cycle'
import { keep, kept } from '../session/kept'
import { useCommand } from '../session/use-command'
import { useQuery } from '../session/use-query'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { EmptyState, Loaded } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { Refusals, refusalAt } from '../ui/refusals'
import { say } from '../ui/status'
import { t } from './texts'

const longest = 3000

/** The own work report of the year, shown beside one's name on the ballot. */
export default function Report() {
    const cycle = useCycle()
    return (
        <>
            <PageHeader title={t('title')} />
            <Loaded query={cycle}>
                {({ currentCycle }) =>
                    currentCycle === null ? (
                        <EmptyState title={t('no-cycle')} />
                    ) : (
                        <Stored cycle={currentCycle.id} />
                    )
                }
            </Loaded>
        </>
    )
}

function Stored({ cycle }: { cycle: string }) {
    const query = useQuery(OwnWorkReportDocument, { cycle })
    return (
        <Loaded query={query} lines={8}>
            {({ workReport }) => (
                <Writing cycle={cycle} stored={workReport} reload={query.reload} />
            )}
        </Loaded>
    )
}

function Writing(props: {
    cycle: string
    stored: OwnWorkReportQuery['workReport']
    reload: () => void
}) {
    const { cycle, stored, reload } = props
    const draft = `draft-report:${cycle}`
    const [text, setText] = useState(() => {
        const held = kept(draft)
        return typeof held === 'string' ? held : (stored?.text ?? '')
    })
    const command = useCommand(SaveWorkReportDocument, (data) => data.saveWorkReport)
    const unsaved = text !== (stored?.text ?? '')

    const stale = command.refusals.some((refusal) => refusal.code === 'STALE')
    useEffect(() => {
        if (stale) reload()
    }, [stale, reload])

    async function save() {
        const input = { cycle, text, version: stored?.version ?? 0 }
        if ((await command.run({ input })) === undefined) return
        keep(draft, null)
        say(t('saved'))
        reload()
    }

    return (
        <form
            class="card"
            onSubmit={(event) => {
                event.preventDefault()
                void save()
            }}
        >
            <p class="soft">{t('intro')}</p>
            <Text
                text={text}
                refusal={refusalAt(command.refusals, 'text')}
                change={(next) => {
                    setText(next)
                    keep(draft, next)
                }}
            />
            <p class="soft">
                {unsaved ? t('draft') : stored && t('saved-at', { when: moment(stored.savedAt) })}
            </p>
            <Refusals refusals={command.refusals} fault={command.fault} shown={['text']} />
            <Button kind="main" type="submit" wide busy={command.busy}>
                {base('do.save')}
            </Button>
        </form>
    )
}

function Text(props: {
    text: string
    refusal: string | undefined
    change: (text: string) => void
}) {
    const { text, refusal, change } = props
    return (
        <Field label={t('text')} hint={t('hint', { n: text.length })} refusal={refusal}>
            {(control) => (
                <textarea
                    {...control}
                    rows={14}
                    maxLength={longest}
                    placeholder={t('placeholder')}
                    value={text}
                    onInput={(event) => {
                        change(event.currentTarget.value)
                    }}
                />
            )}
        </Field>
    )
}
