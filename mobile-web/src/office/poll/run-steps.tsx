import { ClosePollDocument, OpenPollDocument, StartCollectingDocument } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { moment } from '../../number/dates'
import { Asked } from '../shared/asked'
import { t as office } from '../shared/texts'
import { lackingSlips, linkGroups, tooSmall } from './groups'
import { pathOf } from './setup-steps'
import type { StepProps } from './setup-steps'
import { SmallGroups } from './small-groups'
import { t } from './texts'

/** Voters with links collect what they vote with; whoever has not is reminded. */
export function CollectStep({ poll, changed, at }: StepProps) {
    const start = useCommand(StartCollectingDocument, (data) => data.startCollecting)
    const links = linkGroups(poll.groups)
    const sum = (pick: (group: (typeof links)[number]) => number) =>
        links.reduce((total, group) => total + pick(group), 0)
    if (poll.state === 'PREPARED') {
        return (
            <div class="cell-actions">
                <Asked
                    words={{
                        act: t('collect.start'),
                        ask: t('collect.ask'),
                        text: t('collect.text'),
                        done: t('collect.done'),
                    }}
                    kind={at === 'now' ? 'main' : 'plain'}
                    disabled={at === 'ahead'}
                    command={start}
                    input={{ poll: poll.id, version: poll.version }}
                    changed={changed}
                />
            </div>
        )
    }
    return (
        <>
            <p>
                {t('collect.count', {
                    n: sum((group) => group.issued),
                    all: sum((group) => group.roll),
                })}
            </p>
            <div class="cell-actions">
                <a class="button" href={pathOf(poll, 'chase')}>
                    {t('chase.title')}
                </a>
            </div>
        </>
    )
}

/** Casting begins once enough have collected, not before the end that was promised. */
export function VoteStep({ poll, changed, at, minimum }: StepProps) {
    const open = useCommand(OpenPollDocument, (data) => data.openPoll)
    if (poll.state === 'OPEN') return <p>{office('poll.open-done')}</p>
    const collecting = poll.state === 'COLLECTING'
    const small =
        collecting && minimum !== undefined ? tooSmall(poll.groups, minimum, 'issued') : []
    const until = collecting && poll.collectUntil !== null ? Date.parse(poll.collectUntil) : 0
    const waiting = until > Date.now()
    const ready = at !== 'ahead' && small.length === 0 && lackingSlips(poll.groups).length === 0
    return (
        <>
            {waiting && <p>{t('vote.not-before', { when: moment(poll.collectUntil ?? '') })}</p>}
            {minimum !== undefined && (
                <SmallGroups {...{ poll, changed, minimum, waiting }} groups={small} by="issued" />
            )}
            <div class="cell-actions">
                <Asked
                    words={{
                        act: office('poll.open'),
                        ask: office('poll.open-ask'),
                        text: collecting ? t('vote.open-text') : office('poll.open-text'),
                        done: office('poll.open-done'),
                    }}
                    kind={ready && !waiting ? 'main' : 'plain'}
                    disabled={!ready}
                    command={open}
                    input={{ poll: poll.id, version: poll.version }}
                    changed={changed}
                />
            </div>
        </>
    )
}

/** Ballots are counted once and for all. */
export function CloseStep({ poll, changed, at }: StepProps) {
    const close = useCommand(ClosePollDocument, (data) => data.closePoll)
    const missing = poll.groups.reduce((sum, group) => sum + group.issued - group.cast, 0)
    if (at !== 'now') return null
    const waiting = poll.castUntil !== null && Date.parse(poll.castUntil) > Date.now()
    return (
        <>
            {waiting && <p>{t('close.not-before', { when: moment(poll.castUntil ?? '') })}</p>}
            <div class="cell-actions">
                {poll.groups.some((group) => group.mode === 'SLIPS') && (
                    <a class="button button-main" href={pathOf(poll, 'teller')}>
                        {office('poll.teller')}
                    </a>
                )}
                <Asked
                    words={{
                        act: office('poll.close'),
                        ask: office('poll.close-ask'),
                        text: office('poll.close-text'),
                        done: office('poll.close-done'),
                    }}
                    kind={waiting ? 'plain' : 'danger'}
                    command={close}
                    input={{ poll: poll.id, version: poll.version }}
                    changed={changed}
                >
                    {missing > 0 && (
                        <p class="note note-warn">{office('poll.close-missing', { n: missing })}</p>
                    )}
                </Asked>
            </div>
        </>
    )
}
