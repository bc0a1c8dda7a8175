import { DeclareConfidentialDocument } from '../../gql/graphql'
import type { PollDetailFragment } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { Asked } from '../shared/asked'
import { t } from './texts'

type Group = PollDetailFragment['groups'][number]

/** Groups whose ballots would not be anonymous, and the word that has to be said to them then. */
export function SmallGroups(props: {
    poll: PollDetailFragment
    groups: readonly Group[]
    /** What is too small: the roll, which stays so, or the credentials collected so far. */
    by: 'roll' | 'issued'
    minimum: number
    /** Whether others may still collect, so that nothing has to be said yet. */
    waiting?: boolean
    changed: () => void
}) {
    const { by, minimum, waiting = false } = props
    return props.groups.map((group) => {
        const never = group.roll < minimum
        const text = t(by === 'issued' && never ? 'small.never' : `small.${by}`, {
            group: group.title,
            n: never ? group.roll : group.issued,
            minimum,
        })
        return waiting && !never ? (
            <p key={group.key}>{text}</p>
        ) : (
            <SmallGroup key={group.key} {...props} group={group} text={text} />
        )
    })
}

function SmallGroup(props: {
    poll: PollDetailFragment
    group: Group
    text: string
    changed: () => void
}) {
    const { poll, group } = props
    const declare = useCommand(DeclareConfidentialDocument, (data) => data.declareConfidential)
    const named = { group: group.title }
    return (
        <div class="note note-warn">
            <p>{props.text}</p>
            <Asked
                words={{
                    act: t('confidential.act'),
                    of: group.title,
                    ask: t('confidential.ask', named),
                    text: t('confidential.text', named),
                    done: t('confidential.done', named),
                }}
                kind="danger"
                command={declare}
                input={{ poll: poll.id, version: poll.version, group: group.key }}
                changed={props.changed}
            >
                <p>{t('confidential.instead')}</p>
                <p>{t('confidential.forever')}</p>
            </Asked>
        </div>
    )
}
