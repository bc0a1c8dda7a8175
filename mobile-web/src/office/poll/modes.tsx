import type { VoterMode } from '../../gql/graphql'
import { Field } from '../../ui/field'
import { t } from './texts'

const modes: readonly VoterMode[] = ['SLIPS', 'LINKS']

/** Says for each group of a ballot how its voters come to vote. */
export function Modes(props: {
    ballot: {
        minimumGroup: number
        quorum: string | null
        groups: readonly { key: string; title: string; weight: string }[]
    }
    modes: ReadonlyMap<string, VoterMode>
    choose: (modes: ReadonlyMap<string, VoterMode>) => void
}) {
    const { ballot } = props
    return (
        <fieldset class="stack together">
            <legend>{t('step.mode')}</legend>
            <p class="soft">{t('mode.SLIPS-text')}</p>
            <p class="soft">{t('mode.LINKS-text')}</p>
            <p class="soft">{t('mode.minimum', { n: ballot.minimumGroup })}</p>
            {ballot.quorum !== null && (
                <p class="soft">{t('quorum.asked', { percent: ballot.quorum })}</p>
            )}
            <div class="bar">
                {ballot.groups.map((group) => (
                    <Field
                        key={group.key}
                        label={t('mode.of', { group: group.title, weight: group.weight })}
                    >
                        {(control) => (
                            <select
                                {...control}
                                value={props.modes.get(group.key) ?? 'SLIPS'}
                                onInput={(event) => {
                                    const mode = event.currentTarget.value as VoterMode
                                    props.choose(new Map(props.modes).set(group.key, mode))
                                }}
                            >
                                {modes.map((mode) => (
                                    <option key={mode} value={mode}>
                                        {t(`mode.${mode}`)}
                                    </option>
                                ))}
                            </select>
                        )}
                    </Field>
                ))}
            </div>
        </fieldset>
    )
}
