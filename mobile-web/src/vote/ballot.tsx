import { useEffect, useState } from 'preact/hooks'
import { CastBallotDocument } from '../gql/graphql'
import { asFault } from '../api/fault'
import { send } from '../api/send'
import { Head } from './head'
import { held, hold } from './held'
import type { Given } from '../ballot/rows'
import { Sheet } from './sheet'
import type { Sending } from './sheet'
import { t } from './texts'
import type { Paper } from './vote'

/** Sends the ballot without sign-in and cookies; the same one again gets the same receipt. */
function useCast(slip: string, done: (leaf: string) => void) {
    const [state, set] = useState<Sending>({ busy: false, refusals: [] })
    async function cast(marks: readonly Given[]) {
        set({ busy: true, refusals: [] })
        try {
            const input = { slip, marks: [...marks] }
            const { castBallot } = await send(
                CastBallotDocument,
                { input },
                { credentials: 'omit' },
            )
            set({ busy: false, refusals: castBallot.refusals })
            if (castBallot.receipt) done(castBallot.receipt.leaf)
        } catch (thrown) {
            set({ busy: false, refusals: [], fault: asFault(thrown) })
        }
    }
    return { sending: state, cast }
}

/** The ballot of a slip; marks as typed survive a reload until they are cast. */
export function Ballot(props: { slip: string; paper: Paper; cast: (leaf: string) => void }) {
    const { slip, paper } = props
    const [typed, setTyped] = useState(() => held(slip).marks)
    useEffect(() => {
        if (Object.keys(typed).length > 0) hold(slip, { marks: typed, receipt: null })
    }, [slip, typed])
    const { sending, cast } = useCast(slip, props.cast)
    return (
        <>
            <Head paper={paper} />
            {paper.spent && <p class="note note-warn">{t('spent-again')}</p>}
            <Sheet
                paper={paper}
                typed={typed}
                type={(changes) => {
                    setTyped((before) => ({ ...before, ...changes }))
                }}
                sending={sending}
                cast={(marks) => void cast(marks)}
            />
        </>
    )
}
