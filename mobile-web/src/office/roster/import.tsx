import { useState } from 'preact/hooks'
import {
    CheckRosterDocument,
    ImportRosterDocument,
    RosterTemplateDocument,
} from '../../gql/graphql'
import { asFault } from '../../api/fault'
import type { ApiFault } from '../../api/fault'
import { useNavigate } from '../../route/navigate'
import { call } from '../../session/call'
import { useCommand } from '../../session/use-command'
import type { Refusal } from '../../session/use-command'
import { Button } from '../../ui/button'
import { FaultNote } from '../../ui/fault-note'
import { Field } from '../../ui/field'
import { PageHeader } from '../../ui/page-header'
import { Refusals, refusalAt } from '../../ui/refusals'
import { say } from '../../ui/status'
import { base64, fromBase64 } from '../../number/bytes'
import { saveFile } from '../shared/save-file'
import { t } from '../shared/texts'
import { Changes, Faults } from './outcome'
import '../shared/office.css'

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** A body over 1 MiB is not taken, and Base64 makes four bytes of three. */
const mostBytes = 750_000

interface Chosen {
    name: string
    content: string
}

/** From the template by way of a check to a new roster: all of the file or nothing. */
export default function Import() {
    return (
        <>
            <PageHeader title={t('import.title')} back="/roster" />
            <Template />
            <Upload />
        </>
    )
}

function Template() {
    const [fault, setFault] = useState<ApiFault>()
    const [busy, setBusy] = useState(false)
    const fetchTemplate = async () => {
        setBusy(true)
        setFault(undefined)
        try {
            const { rosterTemplate } = await call(RosterTemplateDocument, {})
            saveFile(t('import.template-name'), fromBase64(rosterTemplate), excel)
        } catch (thrown) {
            setFault(asFault(thrown))
        }
        setBusy(false)
    }
    return (
        <section class="card">
            <h2>{t('import.step-1')}</h2>
            <p class="soft">{t('import.template-text')}</p>
            {fault && <FaultNote fault={fault} />}
            <Button busy={busy} onClick={() => void fetchTemplate()}>
                {t('import.template')}
            </Button>
        </section>
    )
}

/** Where the file's faults are told by cell, the refusal that counts them says nothing more. */
function byCell<P extends { faults: readonly unknown[]; refusals: readonly Refusal[] }>(
    payload: P,
): P {
    return payload.faults.length > 0 ? { ...payload, refusals: [] } : payload
}

function Upload() {
    const [file, setFile] = useState<Chosen | null>(null)
    const [tooLarge, setTooLarge] = useState(false)
    const check = useCommand(CheckRosterDocument, (data) => byCell(data.checkRoster))
    const [looked, setLooked] = useState<Awaited<ReturnType<typeof check.run>>>()
    const choose = async (next: File | undefined) => {
        setFile(null)
        setLooked(undefined)
        check.clear()
        setTooLarge(next !== undefined && next.size > mostBytes)
        if (next === undefined || next.size > mostBytes) return
        const input = {
            name: next.name,
            content: base64(new Uint8Array(await next.arrayBuffer())),
        }
        setFile(input)
        setLooked(await check.run({ input }))
    }
    const refusal = tooLarge ? t('import.too-large') : refusalAt(check.refusals, 'content')
    return (
        <section class="card">
            <h2>{t('import.step-2')}</h2>
            <Field label={t('import.file')} hint={t('import.file-hint')} refusal={refusal}>
                {(control) => (
                    <input
                        {...control}
                        type="file"
                        accept=".xlsx,.csv"
                        onInput={(event) => void choose(event.currentTarget.files?.[0])}
                    />
                )}
            </Field>
            {check.busy && <p role="status">{t('import.checking')}</p>}
            <Refusals refusals={check.refusals} fault={check.fault} shown={['content']} />
            {looked && looked.faults.length > 0 && <Faults faults={looked.faults} />}
            {file && looked?.change && <Store file={file} change={looked.change} />}
        </section>
    )
}

function Store(props: { file: Chosen; change: Parameters<typeof Changes>[0]['change'] }) {
    const store = useCommand(ImportRosterDocument, (data) => byCell(data.importRoster))
    const go = useNavigate()
    const [faults, setFaults] = useState<Parameters<typeof Faults>[0]['faults']>([])
    const run = async () => {
        const done = await store.run({ input: props.file })
        setFaults(done?.faults ?? [])
        if (!done || done.change === null) return
        say(t('import.done'))
        go('/roster')
    }
    return (
        <>
            <Changes change={props.change} />
            {faults.length > 0 && <Faults faults={faults} />}
            <Refusals refusals={store.refusals} fault={store.fault} />
            <Button kind="main" wide busy={store.busy} onClick={() => void run()}>
                {t('import.do')}
            </Button>
        </>
    )
}
