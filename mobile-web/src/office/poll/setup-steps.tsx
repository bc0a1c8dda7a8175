import { useState } from 'preact/hooks'
import { ChooseVoterModeDocument, RefreezePollDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { Button } from '../../ui/button'
import { Asked } from '../shared/asked'
import { t as office } from '../shared/texts'
import type { At } from './course'
import { EndDialog } from './end-dialog'
import { endsSaid } from './facts'
import { lackingSlips, linkGroups, slipGroups, tooSmall } from './groups'
import { SmallGroups } from './small-groups'
import { t } from './texts'
import type { WholePoll } from './whole-poll'
import { areAnnounced } from './windows'

export interface StepProps {
    poll: WholePoll
    changed: () => void
    at: At
    /** How many voters have no link yet; undefined where that is not known. */
    unlinked: number | undefined
    /** Fewer ballots than this would tell whose they are; undefined where that is not known. */
    minimum: number | undefined
}

export const pathOf = (poll: PollDetailFragment, page: string) =>
    `/polls/${encodeURIComponent(poll.id)}/${page}`

/** Whoever votes is looked through, and corrected as long as nothing has begun. */
export function RollStep({ poll, changed }: StepProps) {
    const refreeze = useCommand(RefreezePollDocument, (data) => data.refreezePoll)
    const voters = poll.groups.reduce((sum, group) => sum + group.roll, 0)
    const given = poll.groups.some((group) => group.issued > 0 || group.mode === 'LINKS')
    return (
        <>
            <p>{t('roll.count', { n: voters })}</p>
            <div class="cell-actions">
                <a class="button" href={pathOf(poll, 'roll')}>
                    {t(poll.state === 'PREPARED' ? 'roll.correct' : 'roll.look')}
                </a>
                {poll.state === 'PREPARED' && (
                    <Asked
                        words={{
                            act: office('poll.refreeze'),
                            ask: office('poll.refreeze-ask'),
                            text: office('poll.refreeze-text'),
                            done: office('poll.refreeze-done'),
                        }}
                        kind="plain"
                        command={refreeze}
                        input={{ poll: poll.id, version: poll.version }}
                        changed={changed}
                    >
                        {given && <p class="note note-warn">{t('roll.refreeze-given')}</p>}
                    </Asked>
                )}
            </div>
        </>
    )
}

/** How each group votes. */
export function ModeStep({ poll, changed, minimum }: StepProps) {
    return (
        <>
            <ul class="lines">
                {poll.groups.map((group) => (
                    <li key={group.key} class="between">
                        <span>
                            {group.title} · {t(`mode.${group.mode}`)}
                            {group.confidential && (
                                <>
                                    {' '}
                                    <span class="chip chip-warn">{t('confidential.chip')}</span>
                                </>
                            )}
                        </span>
                        {poll.state === 'PREPARED' && (
                            <ChangeMode poll={poll} group={group} changed={changed} />
                        )}
                    </li>
                ))}
            </ul>
            {poll.state === 'PREPARED' && minimum !== undefined && (
                <SmallGroups
                    poll={poll}
                    groups={tooSmall(poll.groups, minimum, 'roll')}
                    by="roll"
                    minimum={minimum}
                    changed={changed}
                />
            )}
        </>
    )
}

function ChangeMode(props: {
    poll: PollDetailFragment
    group: PollDetailFragment['groups'][number]
    changed: () => void
}) {
    const { poll, group } = props
    const choose = useCommand(ChooseVoterModeDocument, (data) => data.chooseVoterMode)
    const mode = group.mode === 'SLIPS' ? 'LINKS' : 'SLIPS'
    const named = { mode: t(`mode.${mode}`), group: group.title }
    return (
        <Asked
            words={{
                act: t('mode.change', named),
                of: group.title,
                ask: t('mode.ask', named),
                text: t(`mode.${mode}-text`),
                done: t('mode.done', named),
            }}
            kind="plain"
            command={choose}
            input={{ poll: poll.id, version: poll.version, group: group.key, mode }}
            changed={props.changed}
        >
            {group.issued > 0 && <p class="note note-warn">{t('mode.slips-void')}</p>}
            {group.mode === 'LINKS' && <p class="note note-warn">{t('mode.links-void')}</p>}
        </Asked>
    )
}

/** Until when voters may do what. */
export function EndStep({ poll, changed }: StepProps) {
    const [setting, set] = useState(false)
    const said = endsSaid(poll)
    return (
        <>
            <p>{said ?? t('end.none')}</p>
            <div class="cell-actions">
                <Button
                    onClick={() => {
                        set(true)
                    }}
                >
                    {t(said && areAnnounced(poll) ? 'end.extend' : 'end.set')}
                </Button>
            </div>
            {setting && (
                <EndDialog
                    poll={poll}
                    changed={changed}
                    close={() => {
                        set(false)
                    }}
                />
            )}
        </>
    )
}

/** Slips are printed and links made before anybody votes. */
export function HandOutStep(props: StepProps) {
    const { poll } = props
    if (poll.state === 'OPEN') return null
    return (
        <>
            {slipGroups(poll.groups).some((group) => group.roll > 0) && <Slips {...props} />}
            {linkGroups(poll.groups).some((group) => group.roll > 0) && <Links {...props} />}
        </>
    )
}

function Slips({ poll }: StepProps) {
    const n = lackingSlips(poll.groups).length
    const lacking = n > 0
    return (
        <>
            <p>{lacking ? t('slip.lacking', { n }) : t('slip.all')}</p>
            <div class="cell-actions">
                <a class={lacking ? 'button button-main' : 'button'} href={pathOf(poll, 'slips')}>
                    {office(lacking ? 'poll.print' : 'poll.reprint')}
                </a>
            </div>
        </>
    )
}

function Links({ poll, unlinked }: StepProps) {
    const collecting = poll.state === 'COLLECTING'
    const lacking = !collecting && unlinked !== 0
    const text = collecting ? 'link.replace-text' : lacking ? 'link.lacking' : 'link.all'
    return (
        <>
            <p>{t(text, { n: unlinked ?? '…' })}</p>
            <div class="cell-actions">
                <a class={lacking ? 'button button-main' : 'button'} href={pathOf(poll, 'links')}>
                    {t(collecting ? 'link.replace' : lacking ? 'link.make' : 'link.manage')}
                </a>
            </div>
        </>
    )
}
