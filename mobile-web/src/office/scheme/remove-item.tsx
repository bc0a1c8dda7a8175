import { useState } from 'preact/hooks'
import { RemoveSchemeItemDocument } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { say } from '../../ui/status'
import type { Draft } from './sections'
import { Refused } from './stale'
import { t } from './texts'

/** Takes a rule out of its catalogue, once asked. */
export function RemoveItem(props: {
    draft: Draft
    at: string
    title: string
    take: (draft: Draft) => void
    reload: () => void
}) {
    const { draft, at, title } = props
    const remove = useCommand(RemoveSchemeItemDocument, (data) => data.removeSchemeItem)
    const [asking, ask] = useState(false)
    const run = async () => {
        const done = await remove.run({ input: { id: draft.id, version: draft.version, at } })
        ask(false)
        if (!done?.draft) return
        say(t('item.removed'))
        props.take(done.draft)
    }
    return (
        <>
            <Refused command={remove} reload={props.reload} />
            <Button
                kind="danger"
                onClick={() => {
                    ask(true)
                }}
            >
                {t('item.remove')}
            </Button>
            {asking && (
                <Confirm
                    title={t('item.remove-ask', { title })}
                    yes={t('item.remove')}
                    busy={remove.busy}
                    danger
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t('item.remove-text')}</p>
                </Confirm>
            )}
        </>
    )
}
