import { useState } from 'preact/hooks'
import type { PollDetailFragment } from '../../gql/graphql'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { Refusals } from '../../ui/refusals'
import type { Card } from './make-links'
import { canMake } from './secure'
import { t } from './texts'
import type { useLinks } from './use-links'
import type { Listed } from './voters'

interface Props {
    group: PollDetailFragment['groups'][number]
    voters: readonly Listed[]
    links: ReturnType<typeof useLinks>
    /** Takes cards whose links are registered. */
    keep: (cards: readonly Card[]) => void
    /** Is told once there are no more to come, and whether there were any. */
    show: (some: boolean) => void
}

/** One group's links: for everybody at first, then for those who have none, or all anew. */
export function LinkGroup(props: Props) {
    const { group, voters, links } = props
    // The roll may have a link whose card nobody has seen: only the same again brings it.
    const lacking = voters.filter((voter) => !voter.linked || links.awaits(group, voter))
    const none = lacking.length === voters.length
    const state = none ? 'none' : lacking.length > 0 ? 'some' : 'all'
    return (
        <section class="card" aria-labelledby={`links-${group.key}`}>
            <h2 id={`links-${group.key}`}>{group.title}</h2>
            <p>{t(`link.of-${state}`, { n: voters.length, lacking: lacking.length })}</p>
            {links.at === group.key && <Refusals refusals={links.refusals} fault={links.fault} />}
            <div class="cell-actions">
                {none && <MakeAll {...props} />}
                {state === 'some' && <MakeLacking {...props} lacking={lacking} />}
                {!none && <Anew {...props} />}
            </div>
        </section>
    )
}

function useMakeAll({ group, voters, links, keep, show }: Props) {
    return () => links.makeAll(group, voters, keep).then(show)
}

function MakeAll(props: Props) {
    const make = useMakeAll(props)
    return (
        <Button
            kind="main"
            busy={props.links.busy}
            disabled={!canMake()}
            onClick={() => void make()}
        >
            {t('link.make')}
            <span class="heard-only">（{props.group.title}）</span>
        </Button>
    )
}

/** One after the other: what others were handed stays good. */
function MakeLacking(props: Props & { lacking: readonly Listed[] }) {
    const { group, links, lacking, keep, show } = props
    return (
        <Button
            kind="main"
            busy={links.busy}
            disabled={!canMake()}
            onClick={() => void links.makeEach(group, lacking, keep).then(show)}
        >
            {t('link.make-lacking', { n: lacking.length })}
        </Button>
    )
}

function Anew(props: Props) {
    const [asking, ask] = useState(false)
    const make = useMakeAll(props)
    return (
        <>
            <Button
                disabled={!canMake()}
                onClick={() => {
                    ask(true)
                }}
            >
                {t('link.anew')}
                <span class="heard-only">（{props.group.title}）</span>
            </Button>
            {asking && (
                <Confirm
                    title={t('link.anew-ask', { group: props.group.title })}
                    yes={t('link.anew')}
                    busy={props.links.busy}
                    onYes={() =>
                        void make().then(() => {
                            ask(false)
                        })
                    }
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t('link.anew-text')}</p>
                </Confirm>
            )}
        </>
    )
}
