import { useState } from 'preact/hooks'
import { StartSchemeDraftDocument } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { useNavigate } from '../../route/navigate'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { text } from '../../ui/form'
import { Refusals, refusalAt } from '../../ui/refusals'
import { t } from './texts'
import { isName, reference } from './versions'

/** A scheme that a draft can be begun from. */
export interface Begun {
    name: string
    version: number
    title: string
}

function useStart() {
    const start = useCommand(StartSchemeDraftDocument, (data) => data.startSchemeDraft)
    const go = useNavigate()
    const run = async (basedOn: string, name: string | null) => {
        const id = (await start.run({ input: { basedOn, name } }))?.draft?.id
        if (id !== undefined) go(`/schemes/drafts/${encodeURIComponent(id)}`)
    }
    return { ...start, run }
}

/** Begins the next version of a scheme, goes on with it, or derives another scheme from it. */
export function Start(props: { scheme: Begun; draft: { id: string } | undefined }) {
    const { scheme, draft } = props
    const next = useStart()
    const [deriving, derive] = useState(false)
    return (
        <>
            <Refusals refusals={next.refusals} fault={next.fault} />
            <div class="cell-actions">
                {draft === undefined ? (
                    <Button busy={next.busy} onClick={() => void next.run(reference(scheme), null)}>
                        {t('start.next')}
                        <span class="heard-only">{scheme.title}</span>
                    </Button>
                ) : (
                    <a class="button" href={`/schemes/drafts/${encodeURIComponent(draft.id)}`}>
                        {t('start.continue')}
                        <span class="heard-only">{scheme.title}</span>
                    </a>
                )}
                <Button
                    onClick={() => {
                        derive(true)
                    }}
                >
                    {t('start.derive')}
                    <span class="heard-only">{scheme.title}</span>
                </Button>
            </div>
            {deriving && (
                <Derive
                    scheme={scheme}
                    close={() => {
                        derive(false)
                    }}
                />
            )}
        </>
    )
}

function Derive({ scheme, close }: { scheme: Begun; close: () => void }) {
    const start = useStart()
    const [malformed, setMalformed] = useState(false)
    const submit = async (data: FormData) => {
        const name = text(data, 'name').trim()
        setMalformed(!isName(name))
        if (isName(name)) await start.run(reference(scheme), name)
    }
    const refusal = malformed ? t('start.name-wrong') : refusalAt(start.refusals, 'name')
    return (
        <Dialog title={t('start.derive-title', { title: scheme.title })} close={close}>
            <form
                class="stack"
                noValidate
                onSubmit={(event) => {
                    event.preventDefault()
                    void submit(new FormData(event.currentTarget))
                }}
            >
                <p>{t('start.derive-text')}</p>
                <Field label={t('start.name')} hint={t('start.name-hint')} refusal={refusal}>
                    {(control) => (
                        <input
                            {...control}
                            name="name"
                            autocomplete="off"
                            autocapitalize="none"
                            spellcheck={false}
                            required
                        />
                    )}
                </Field>
                <Refusals refusals={start.refusals} fault={start.fault} shown={['name']} />
                <div class="dialog-actions">
                    <Button onClick={close}>{base('do.cancel')}</Button>
                    <Button kind="main" type="submit" busy={start.busy}>
                        {t('start.derive')}
                    </Button>
                </div>
            </form>
        </Dialog>
    )
}
