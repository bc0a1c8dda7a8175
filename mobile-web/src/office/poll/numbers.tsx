import { useState } from 'preact/hooks'
import type { PollDetailFragment } from '../../gql/graphql'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Refusals, refusalAt } from '../../ui/refusals'
import { t } from '../shared/texts'
import { slipGroups } from './groups'
import { isLoopback } from './make-slips'
import { canMake, NeedsHttps } from './secure'
import { useSlips } from './use-slips'
import type { MadeSlips } from './use-slips'

type Group = PollDetailFragment['groups'][number]

/** How many slips every group gets: as many as it has voters unless said otherwise. */
export function Numbers(props: {
    poll: PollDetailFragment
    done: (made: readonly MadeSlips[]) => void
}) {
    const { poll } = props
    const groups = slipGroups(poll.groups)
    const [numbers, setNumbers] = useState<ReadonlyMap<string, number>>(
        new Map(groups.map((group) => [group.key, group.roll])),
    )
    const slips = useSlips(poll)
    const again = groups.some((group) => group.issued > 0)
    return (
        <form
            class="card"
            onSubmit={(event) => {
                event.preventDefault()
                void slips.make(numbers).then(props.done)
            }}
        >
            <p>{t('slips.text')}</p>
            <p class={isLoopback(location.hostname) ? 'note note-warn' : 'soft'}>
                {t(isLoopback(location.hostname) ? 'slips.loopback' : 'slips.leads', {
                    origin: location.origin,
                })}
            </p>
            <NeedsHttps />
            {again && <p class="note note-warn">{t('slips.again')}</p>}
            <div class="bar">
                {groups.map((group) => (
                    <Count
                        key={group.key}
                        group={group}
                        value={numbers.get(group.key) ?? 0}
                        refusal={
                            slips.at === group.key ? refusalAt(slips.refusals, 'hashes') : undefined
                        }
                        change={(count) => {
                            setNumbers(new Map(numbers).set(group.key, count))
                        }}
                    />
                ))}
            </div>
            <Refusals refusals={slips.refusals} fault={slips.fault} shown={['hashes']} />
            <Button kind="main" type="submit" wide busy={slips.busy} disabled={!canMake()}>
                {t('slips.make')}
            </Button>
        </form>
    )
}

function Count(props: {
    group: Group
    value: number
    refusal: string | undefined
    change: (count: number) => void
}) {
    const { group } = props
    return (
        <Field
            label={group.title}
            hint={t('slips.roll', { n: group.roll })}
            refusal={props.refusal}
        >
            {(control) => (
                <input
                    {...control}
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={group.roll}
                    required
                    value={props.value}
                    onInput={(event) => {
                        props.change(event.currentTarget.valueAsNumber || 0)
                    }}
                />
            )}
        </Field>
    )
}
