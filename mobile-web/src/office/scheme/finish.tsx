import { useId, useState } from 'preact/hooks'
import { DiscardSchemeDraftDocument, PublishSchemeDraftDocument } from '../../gql/graphql'
import { useNavigate } from '../../route/navigate'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { say } from '../../ui/status'
import type { Draft } from './sections'
import { Refused } from './stale'
import { t } from './texts'

interface Shared {
    draft: Draft
    reload: () => void
}

/** The two ends of a draft: published for good, or thrown away. */
export function Finish(props: Shared & { unsaved: boolean }) {
    return (
        <section class="card" aria-labelledby="publish">
            <h2 id="publish">{t('publish.title')}</h2>
            <Publish {...props} />
            <Discard draft={props.draft} reload={props.reload} />
        </section>
    )
}

function obstacle(draft: Draft, unsaved: boolean): string | undefined {
    if (draft.faults.length > 0) return t('publish.faulty', { n: draft.faults.length })
    return unsaved ? t('publish.unsaved') : undefined
}

function Publish({ draft, reload, unsaved }: Shared & { unsaved: boolean }) {
    const publish = useCommand(PublishSchemeDraftDocument, (data) => data.publishSchemeDraft)
    const go = useNavigate()
    const [asking, ask] = useState(false)
    const id = useId()
    const reason = obstacle(draft, unsaved)
    const run = async () => {
        const done = await publish.run({ input: { id: draft.id, version: draft.version } })
        ask(false)
        if (!done) return
        say(t('publish.done', { n: draft.number }))
        const scheme = done.scheme?.id
        go(scheme === undefined ? '/schemes' : `/schemes/${encodeURIComponent(scheme)}`, true)
    }
    return (
        <>
            <p id={id}>{reason ?? t('publish.ready')}</p>
            <Refused command={publish} reload={reload} />
            <Button
                kind="main"
                disabled={reason !== undefined}
                onClick={() => {
                    ask(true)
                }}
            >
                {t('publish.do')}
            </Button>
            {asking && (
                <Confirm
                    title={t('publish.ask', { n: draft.number })}
                    yes={t('publish.do')}
                    busy={publish.busy}
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t('publish.text')}</p>
                </Confirm>
            )}
        </>
    )
}

function Discard({ draft, reload }: Shared) {
    const discard = useCommand(DiscardSchemeDraftDocument, (data) => data.discardSchemeDraft)
    const go = useNavigate()
    const [asking, ask] = useState(false)
    const run = async () => {
        const done = await discard.run({ input: { id: draft.id, version: draft.version } })
        ask(false)
        if (!done) return
        say(t('discard.done'))
        go('/schemes', true)
    }
    return (
        <>
            <Refused command={discard} reload={reload} />
            <Button
                kind="danger"
                onClick={() => {
                    ask(true)
                }}
            >
                {t('discard.do')}
            </Button>
            {asking && (
                <Confirm
                    title={t('discard.ask')}
                    yes={t('discard.do')}
                    busy={discard.busy}
                    danger
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t('discard.text')}</p>
                </Confirm>
            )}
        </>
    )
}
