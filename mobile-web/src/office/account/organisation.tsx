import { useState } from 'preact/hooks'
import { CreateOrganisationDocument } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import type { Refusal } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { text } from '../../ui/form'
import { PageHeader } from '../../ui/page-header'
import { Refusals, refusalAt } from '../../ui/refusals'
import { useStay } from '../shared/stay'
import { t } from '../shared/texts'
import { PasswordSlips } from './password-slips'
import type { FirstPassword } from './password-slips'
import '../shared/office.css'

const names = ['code', 'name', 'adminNumber', 'adminName'] as const

interface Created {
    code: string
    password: FirstPassword | null
}

/** Creates another organisation and shows its administrator's first password once. */
export default function NewOrganisation() {
    const [created, setCreated] = useState<Created | null>(null)
    useStay(created?.password ? t('password.stay') : null)
    return (
        <>
            <PageHeader title={t('account.organisation')} back="/accounts" />
            {created === null ? <Form created={setCreated} /> : <Shown created={created} />}
        </>
    )
}

function Form({ created }: { created: (created: Created) => void }) {
    const create = useCommand(CreateOrganisationDocument, (data) => data.createOrganisation)
    const submit = async (data: FormData) => {
        const input = {
            code: text(data, 'code').trim(),
            name: text(data, 'name').trim(),
            adminNumber: text(data, 'adminNumber').trim(),
            adminName: text(data, 'adminName').trim(),
        }
        const done = await create.run({ input })
        if (done) created({ code: done.code ?? input.code, password: done.firstPassword })
    }
    return (
        <form
            class="card"
            onSubmit={(event) => {
                event.preventDefault()
                void submit(new FormData(event.currentTarget))
            }}
        >
            <p>{t('organisation.text')}</p>
            {names.map((name) => (
                <Text key={name} name={name} refusals={create.refusals} />
            ))}
            <Refusals refusals={create.refusals} fault={create.fault} shown={names} />
            <Button kind="main" type="submit" wide busy={create.busy}>
                {t('organisation.do')}
            </Button>
        </form>
    )
}

function Text({ name, refusals }: { name: (typeof names)[number]; refusals: readonly Refusal[] }) {
    return (
        <Field
            label={t(`organisation.${name}`)}
            hint={name === 'code' ? t('organisation.code-hint') : undefined}
            refusal={refusalAt(refusals, name)}
        >
            {(control) => (
                <input
                    {...control}
                    name={name}
                    required
                    autocomplete="off"
                    autocapitalize="none"
                    {...(name === 'code' ? { pattern: '[a-z0-9-]{2,32}' } : {})}
                />
            )}
        </Field>
    )
}

function Shown({ created }: { created: Created }) {
    return (
        <>
            <p class="note" role="status">
                {t('organisation.done', { code: created.code })}
            </p>
            {created.password === null ? (
                <p class="note note-warn">{t('organisation.repeat')}</p>
            ) : (
                <>
                    <p class="note note-warn screen-only">{t('password.once')}</p>
                    <Button
                        wide
                        onClick={() => {
                            print()
                        }}
                    >
                        {t('slips.print')}
                    </Button>
                    <PasswordSlips passwords={[created.password]} code={created.code} />
                </>
            )}
        </>
    )
}
