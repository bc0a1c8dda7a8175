import { useState } from 'preact/hooks'
import { TellersPaperDocument } from '../../gql/graphql'
import type { TellersPaperQuery } from '../../gql/graphql'
import { asFault } from '../../api/fault'
import type { ApiFault } from '../../api/fault'
import type { PageProps } from '../../route/page'
import { call } from '../../session/call'
import { Button } from '../../ui/button'
import { FaultNote } from '../../ui/fault-note'
import { Field } from '../../ui/field'
import { PageHeader } from '../../ui/page-header'
import { t } from '../shared/texts'
import { slipIn } from './make-slips'
import { PaperBallot } from './paper-ballot'
import { Scanner, canScan } from './scanner'
import '../shared/office.css'

export type Paper = NonNullable<TellersPaperQuery['ballotPaper']>

/** Tellers enter paper ballots under unused slips; two must have read the same. */
export default function Teller({ params }: PageProps) {
    const [found, setFound] = useState<{ slip: string; paper: Paper } | null>(null)
    const [round, setRound] = useState(0)
    return (
        <>
            <PageHeader
                title={t('teller.title')}
                back={`/polls/${encodeURIComponent(params.id ?? '')}`}
            />
            {found === null ? (
                <FindSlip
                    key={round}
                    found={(slip, paper) => {
                        setFound({ slip, paper })
                    }}
                />
            ) : (
                <PaperBallot
                    {...found}
                    done={() => {
                        setFound(null)
                        setRound(round + 1)
                    }}
                />
            )}
        </>
    )
}

function useFind(found: (slip: string, paper: Paper) => void) {
    const [state, setState] = useState<{ refusal?: string; fault?: ApiFault; busy?: boolean }>({})
    const find = async (scanned: string) => {
        const slip = slipIn(scanned)
        if (slip === undefined) {
            setState({ refusal: t('teller.malformed') })
            return
        }
        setState({ busy: true })
        try {
            const { ballotPaper } = await call(TellersPaperDocument, { slip })
            if (ballotPaper === null) setState({ refusal: t('teller.unknown') })
            else if (ballotPaper.spent) setState({ refusal: t('teller.spent') })
            else if (ballotPaper.state !== 'OPEN') setState({ refusal: t('teller.not-open') })
            else found(slip, ballotPaper)
        } catch (thrown) {
            setState({ fault: asFault(thrown) })
        }
    }
    return { ...state, find }
}

function FindSlip(props: { found: (slip: string, paper: Paper) => void }) {
    const { find, refusal, fault, busy } = useFind(props.found)
    const [typed, type] = useState('')
    const [scanning, scan] = useState(false)
    return (
        <form
            class="card"
            onSubmit={(event) => {
                event.preventDefault()
                void find(typed)
            }}
        >
            <p>{t('teller.text')}</p>
            {scanning && (
                <Scanner
                    seen={(text) => {
                        scan(false)
                        void find(text)
                    }}
                />
            )}
            {canScan() && (
                <Button
                    wide
                    onClick={() => {
                        scan(!scanning)
                    }}
                >
                    {scanning ? t('teller.stop-scan') : t('teller.scan')}
                </Button>
            )}
            <Field label={t('teller.slip')} hint={t('teller.slip-hint')} refusal={refusal}>
                {(control) => (
                    <input
                        {...control}
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck={false}
                        value={typed}
                        onInput={(event) => {
                            type(event.currentTarget.value)
                        }}
                    />
                )}
            </Field>
            {fault && <FaultNote fault={fault} />}
            <Button kind="main" type="submit" wide busy={busy ?? false}>
                {t('teller.find')}
            </Button>
        </form>
    )
}
