import { useState } from 'preact/hooks'
import { ChangeSchemeSettingsDocument } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { say } from '../../ui/status'
import type { Draft } from './sections'
import { t } from './texts'
import { isWellFormed, refusalsByPlace, resolve, type, unsent } from './typed'
import type { Typed } from './typed'

/** What is typed into a draft's forms, saved all at once or not at all. */
export function useSettings(draft: Draft, take: (draft: Draft) => void) {
    const [typed, setTyped] = useState<readonly Typed[]>([])
    const [tried, setTried] = useState(false)
    const command = useCommand(ChangeSchemeSettingsDocument, (data) => data.changeSchemeSettings)
    const { changes, lost } = resolve(typed, draft.settings)
    const sent = [...changes.values()].map(({ at, value, before }) => ({
        at,
        value: before.kind === 'NUMBER' ? value.trim() : value,
    }))
    const malformed = [...changes.values()].filter((change) => !isWellFormed(change))
    const save = async () => {
        setTried(true)
        if (malformed.length > 0) return
        const input = { id: draft.id, version: draft.version, changes: sent }
        const done = await command.run({ input })
        if (!done?.draft) return
        setTyped((now) => unsent(now, draft.settings, [...changes.values()]))
        setTried(false)
        take(done.draft)
        say(t('save.saved'))
    }
    const refusals = new Map(refusalsByPlace(command.refusals, sent))
    if (tried) malformed.forEach(({ at }) => refusals.set(at, t('setting.number')))
    return {
        changes,
        lost,
        refusals,
        command,
        save,
        set: (at: string, value: string) => {
            setTyped((now) => type(now, draft.settings, at, value))
        },
        undo: () => {
            setTyped([])
            setTried(false)
            command.clear()
        },
    }
}

export type Settings = ReturnType<typeof useSettings>
