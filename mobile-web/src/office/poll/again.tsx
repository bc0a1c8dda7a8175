import { useState } from 'preact/hooks'
import { PollRunsDocument } from '../../gql/graphql'
import type { Refusal } from '../../session/use-command'
import { useQuery } from '../../session/use-query'
import { refusalAt } from '../../ui/refusals'
import { ReasonField } from './reason-field'
import { t } from './texts'

/**
 * Why people are to vote again whose ballots were counted: asked for where an earlier run was, or
 * where the server says so.
 */
export function useAgain(
    cycle: string,
    about: { component: string; pool: string },
    refusals: readonly Refusal[],
) {
    const runs = useQuery(PollRunsDocument, { cycle }).data?.polls ?? []
    const [reason, type] = useState('')
    const [empty, setEmpty] = useState(false)
    const counted = runs.some(
        (run) =>
            run.state === 'CLOSED' &&
            run.component === about.component &&
            run.pool.key === about.pool,
    )
    const refusal = refusalAt(refusals, 'reason')
    const asked = counted || refusal !== undefined
    /** The reason to send, if any is asked for; undefined where it is missing. */
    const check = (): { reason?: string } | undefined => {
        if (!asked) return {}
        const why = reason.trim()
        setEmpty(why === '')
        return why === '' ? undefined : { reason: why }
    }
    return {
        check,
        /** Forgets that the reason was missing. */
        clear: () => {
            setEmpty(false)
        },
        asked,
        reason,
        type,
        refusal: empty ? t('again.empty') : refusal,
    }
}

/** Tells what another run does to what was counted, and asks for the reason. */
export function Again({ again }: { again: ReturnType<typeof useAgain> }) {
    if (!again.asked) return null
    return (
        <>
            <p class="note note-warn">{t('again.text')}</p>
            <ReasonField {...again} label={t('again.reason')} />
        </>
    )
}
