import { useState } from 'preact/hooks'
import { CorrectRollDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import { t as base } from '../../i18n/base'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'
import { t } from './texts'
import type { Listed, Person } from './voters'

type Groups = PollDetailFragment['groups']

/** The groups whose slips are void since there would be more of them than voters. */
function voided(before: Groups, after: Groups): string[] {
    return before
        .filter(({ key, issued, mode }) => {
            const now = after.find((one) => one.key === key)
            return mode === 'SLIPS' && issued > 0 && now?.issued === 0
        })
        .map((group) => group.title)
}

/** Puts somebody into the one group where they vote, or strikes them out. */
export function CorrectDialog(props: {
    poll: PollDetailFragment
    person: Person
    /** Where they are now; undefined if on no roll. */
    now: Listed | undefined
    close: () => void
    changed: () => void
}) {
    const { poll, person, now, close } = props
    const [group, setGroup] = useState<string | null>(now?.group ?? poll.groups[0]?.key ?? null)
    const correct = useCommand(CorrectRollDocument, (data) => data.correctRoll)
    const submit = async () => {
        const input = { poll: poll.id, version: poll.version, voters: [person.number], group }
        const done = await correct.run({ input })
        props.changed()
        if (!done?.poll) return
        const titles = voided(poll.groups, done.poll.groups)
        say(
            titles.length === 0
                ? t('correct.done', { name: person.name })
                : t('correct.void', { name: person.name, groups: titles.join('、') }),
        )
        close()
    }
    return (
        <Dialog title={t('correct.title', { name: person.name })} close={close}>
            <form
                class="stack"
                onSubmit={(event) => {
                    event.preventDefault()
                    void submit()
                }}
            >
                <p class="soft">
                    {person.unit} · {person.number} ·{' '}
                    {now ? t('correct.now', { group: now.title }) : t('roll.off')}
                </p>
                <Where groups={poll.groups} value={group} choose={setGroup} />
                <p class="soft">{t('correct.text')}</p>
                <Refusals refusals={correct.refusals} fault={correct.fault} />
                <div class="dialog-actions">
                    <Button onClick={close}>{base('do.cancel')}</Button>
                    <Button kind="main" type="submit" busy={correct.busy}>
                        {t('correct.act')}
                    </Button>
                </div>
            </form>
        </Dialog>
    )
}

function Where(props: {
    groups: Groups
    value: string | null
    choose: (group: string | null) => void
}) {
    const choices = [
        ...props.groups.map(({ key, title }) => ({ key, title })),
        { key: null, title: t('correct.out') },
    ]
    return (
        <fieldset>
            <legend>{t('correct.where')}</legend>
            {choices.map(({ key, title }) => (
                <label key={key ?? ''} class="check">
                    <input
                        type="radio"
                        name="group"
                        checked={props.value === key}
                        onInput={() => {
                            props.choose(key)
                        }}
                    />
                    {title}
                </label>
            ))}
        </fieldset>
    )
}
