import { SaveSchemeDraftDocument } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'
import { isStale } from './stale'
import type { DraftText } from './text'
import { t } from './texts'

/** Saves the whole text; where somebody else was faster, asks whose text shall hold. */
export function SaveText(props: {
    draft: DraftText
    text: string
    type: (text: string | null) => void
    take: (draft: DraftText) => void
    reload: () => void
}) {
    const { draft, text } = props
    const save = useCommand(SaveSchemeDraftDocument, (data) => data.saveSchemeDraft)
    const run = async () => {
        const done = await save.run({
            input: { id: draft.id, version: draft.version, source: text },
        })
        if (!done?.draft) return
        props.take(done.draft)
        const faults = done.draft.faults.length
        say(faults === 0 ? t('save.saved') : t('text.save-faults', { n: faults }))
    }
    const loadAnew = () => {
        save.clear()
        props.reload()
    }
    return (
        <>
            {isStale(save.refusals) ? (
                <Faster
                    keep={loadAnew}
                    drop={() => {
                        props.type(null)
                        loadAnew()
                    }}
                />
            ) : (
                <Refusals refusals={save.refusals} fault={save.fault} />
            )}
            <Button
                kind="main"
                wide
                busy={save.busy}
                disabled={text === draft.source}
                onClick={() => void run()}
            >
                {t('text.save')}
            </Button>
        </>
    )
}

function Faster({ keep, drop }: { keep: () => void; drop: () => void }) {
    return (
        <div class="note note-warn" role="alert">
            <p>{t('stale.text')}</p>
            <Button onClick={keep}>{t('stale.overwrite')}</Button>
            <Button onClick={drop}>{t('stale.theirs')}</Button>
        </div>
    )
}
