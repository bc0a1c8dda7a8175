import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { PollMinimumDocument, PollRollDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import { useQuery } from '../../session/use-query'
import { FaultNote } from '../../ui/fault-note'
import { t as office } from '../shared/texts'
import { courseOf, withoutLink } from './course'
import type { StepKey } from './course'
import { GiveUp, GivenUp } from './give-up'
import { collects } from './groups'
import { CloseStep, CollectStep, VoteStep } from './run-steps'
import { EndStep, HandOutStep, ModeStep, RollStep } from './setup-steps'
import type { StepProps } from './setup-steps'
import { Step } from './step'
import { t } from './texts'
import type { WholePoll } from './whole-poll'

interface Props {
    poll: WholePoll
    changed: () => void
}

/** What the office does next with a poll. */
export function Commands(props: Props) {
    switch (props.poll.state) {
        case 'CLOSED':
            return <Closed />
        case 'VOID':
            return <GivenUp poll={props.poll} />
        default:
            return (
                <>
                    <Steps {...props} />
                    <GiveUp {...props} />
                </>
            )
    }
}

function Closed() {
    return (
        <section class="note">
            <p>{office('poll.closed-text')}</p>
            <a class="button" href="/results">
                {office('poll.to-results')}
            </a>
        </section>
    )
}

const bodies: Record<StepKey, (props: StepProps) => ComponentChildren> = {
    roll: RollStep,
    mode: ModeStep,
    ends: EndStep,
    'hand-out': HandOutStep,
    collect: CollectStep,
    vote: VoteStep,
    close: CloseStep,
}

/** What only matters to groups with links: who lacks one, and how few are too few. */
function useLinks(poll: PollDetailFragment) {
    const links = collects(poll.groups)
    const early = poll.state === 'PREPARED'
    const roll = useQuery(PollRollDocument, links && early ? { poll: poll.id } : null)
    const seen = useRef(poll.version)
    const { reload } = roll
    useEffect(() => {
        if (seen.current === poll.version) return
        seen.current = poll.version
        reload()
    }, [poll.version, reload])
    const found = useQuery(PollMinimumDocument, links ? { id: poll.id } : null).data?.poll
    const component = found?.cycle.scheme.components.find(({ key }) => key === found.component)
    return {
        roll,
        unlinked: early ? withoutLink(poll, roll.data?.pollRoll) : 0,
        minimum: component && 'minimumGroup' in component ? component.minimumGroup : undefined,
    }
}

function Steps({ poll, changed }: Props) {
    const { roll, unlinked, minimum } = useLinks(poll)
    return (
        <section class="stack" aria-labelledby="steps">
            <h2 id="steps">{t('steps')}</h2>
            {roll.fault && <FaultNote fault={roll.fault} retry={roll.reload} />}
            <ol class="steps">
                {courseOf(poll, unlinked).map(({ key, at }, i) => {
                    const Body = bodies[key]
                    return (
                        <Step key={key} place={i + 1} title={t(`step.${key}`)} at={at}>
                            <Body {...{ poll, changed, at, unlinked, minimum }} />
                        </Step>
                    )
                })}
            </ol>
        </section>
    )
}
