import { useState } from 'preact/hooks'
import { AddSchemeItemDocument } from '../../gql/graphql'
import type { Claimant } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { decimal } from '../../number/decimal'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { text } from '../../ui/form'
import { refusalAt } from '../../ui/refusals'
import { say } from '../../ui/status'
import { ItemFields } from './item-fields'
import type { Draft } from './sections'
import { Refused } from './stale'
import { t } from './texts'

interface Place {
    draft: Draft
    /** Id of the component whose catalogue takes the rule. */
    component: string
    /** The component's title. */
    title: string
    take: (draft: Draft) => void
    reload: () => void
}

/** Adds a rule to a catalogue. */
export function AddItem(props: Place) {
    const [adding, add] = useState(false)
    return (
        <>
            <Button
                onClick={() => {
                    add(true)
                }}
            >
                {t('item.add')}
            </Button>
            {adding && (
                <Form
                    {...props}
                    close={() => {
                        add(false)
                    }}
                />
            )}
        </>
    )
}

/** Points as the contract takes them, deductions negative; undefined for no number above nought. */
function signed(data: FormData): string | undefined {
    const size = text(data, 'points').trim()
    if ((decimal(size)?.units ?? 0n) <= 0n) return undefined
    return text(data, 'kind') === 'deduction' ? `-${size}` : size
}

function Form(props: Place & { close: () => void }) {
    const { draft, component, title, close } = props
    const add = useCommand(AddSchemeItemDocument, (data) => data.addSchemeItem)
    const [malformed, setMalformed] = useState(false)
    const submit = async (data: FormData) => {
        const points = signed(data)
        setMalformed(points === undefined)
        if (points === undefined) return
        const done = await add.run({
            input: {
                id: draft.id,
                version: draft.version,
                component,
                title: text(data, 'title').trim(),
                clause: text(data, 'clause').trim() || null,
                points,
                claimant: text(data, 'claimant') as Claimant,
            },
        })
        if (!done?.draft) return
        say(t('item.added'))
        close()
        props.take(done.draft)
    }
    return (
        <Dialog title={t('item.add-to', { title })} close={close}>
            <form
                class="stack"
                onSubmit={(event) => {
                    event.preventDefault()
                    void submit(new FormData(event.currentTarget))
                }}
            >
                <ItemFields
                    refusal={(name) =>
                        name === 'points' && malformed
                            ? t('item.points-wrong')
                            : refusalAt(add.refusals, name)
                    }
                />
                <Refused command={add} reload={props.reload} shown={fields} />
                <div class="dialog-actions">
                    <Button onClick={close}>{base('do.cancel')}</Button>
                    <Button kind="main" type="submit" busy={add.busy}>
                        {t('item.add')}
                    </Button>
                </div>
            </form>
        </Dialog>
    )
}

const fields = ['title', 'clause', 'points', 'claimant']
