import { useCallback, useEffect, useState } from 'preact/hooks'
import { asFault } from '../api/fault'
import type { ApiFault } from '../api/fault'
import { Button } from '../ui/button'
import { FaultNote } from '../ui/fault-note'
import { Field } from '../ui/field'
import type { Board, Verdict } from './verdict'
import { lookUp } from './verdict'
import type { Proof } from './merkle'
import { grouped } from '../ballot/grouped'
import { receiptIn } from './receipt'
import { t } from './texts'

interface State {
    busy: boolean
    /** What was typed is no receipt. */
    wrong: boolean
    verdict?: Verdict
    fault?: ApiFault
}

/** Looks receipts up on a board, one at a time. */
function useLookUp(board: Board) {
    const [state, set] = useState<State>({ busy: false, wrong: false })
    const look = useCallback(
        (text: string) => {
            const leaf = receiptIn(text)
            set({ busy: leaf !== undefined, wrong: leaf === undefined })
            if (leaf === undefined) return
            lookUp(board, leaf).then(
                (verdict) => {
                    set({ busy: false, wrong: false, verdict })
                },
                (thrown: unknown) => {
                    set({ busy: false, wrong: false, fault: asFault(thrown) })
                },
            )
        },
        [board],
    )
    return { ...state, look }
}

/** Takes a receipt, and says whether its ballot counts; one that was given is looked up at once. */
export function LookUp({ board, given }: { board: Board; given: string }) {
    const [typed, setTyped] = useState(given)
    const { busy, wrong, verdict, fault, look } = useLookUp(board)
    useEffect(() => {
        setTyped(given)
        if (given !== '') look(given)
    }, [look, given])

    return (
        <form
            class="card"
            onSubmit={(event) => {
                event.preventDefault()
                look(typed)
            }}
        >
            <h2>{t('look-up')}</h2>
            <Field
                label={t('receipt')}
                hint={t('receipt-hint')}
                refusal={wrong ? t('receipt-wrong') : undefined}
            >
                {(control) => (
                    <textarea
                        {...control}
                        class="hash"
                        rows={3}
                        autocomplete="off"
                        spellcheck={false}
                        value={typed}
                        onInput={(event) => {
                            setTyped(event.currentTarget.value)
                        }}
                    />
                )}
            </Field>
            <Button type="submit" kind="main" busy={busy}>
                {t('check')}
            </Button>
            <div aria-live="polite" class="stack">
                {fault && <FaultNote fault={fault} />}
                {verdict && <Told verdict={verdict} board={board} />}
            </div>
        </form>
    )
}

function Told({ verdict, board }: { verdict: Verdict; board: Board }) {
    switch (verdict.kind) {
        case 'proved':
            return (
                <div class="note note-good">
                    <p class="verdict">{t('proved')}</p>
                    <p>{t('proved-text', { place: verdict.proof.index + 1, size: board.size })}</p>
                    <Steps proof={verdict.proof} root={board.root} />
                </div>
            )
        case 'told':
            return (
                <div class="note note-warn">
                    <p class="verdict">{t('told')}</p>
                    <p>{t('told-text')}</p>
                    <Steps proof={verdict.proof} root={board.root} />
                </div>
            )
        case 'missing':
        case 'false-proof':
            return (
                <div class="note note-bad">
                    <p class="verdict">{t(verdict.kind)}</p>
                    <p>{t(`${verdict.kind}-text`)}</p>
                </div>
            )
    }
}

/** The proof itself, for those who would follow it by hand. */
function Steps({ proof, root }: { proof: Proof; root: string }) {
    return (
        <details>
            <summary>{t('proof', { n: proof.path.length })}</summary>
            <dl class="steps">
                <Step name={t('receipt')} hash={proof.leaf} />
                {proof.path.map((hash, i) => (
                    <Step key={hash} name={t('step', { n: i + 1 })} hash={hash} />
                ))}
                <Step name={t('root')} hash={root} />
            </dl>
        </details>
    )
}

function Step({ name, hash }: { name: string; hash: string }) {
    return (
        <div>
            <dt>{name}</dt>
            <dd class="hash">{grouped(hash)}</dd>
        </div>
    )
}
