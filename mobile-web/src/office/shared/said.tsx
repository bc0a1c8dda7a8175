import type { SchemeChoiceQuery } from '../../gql/graphql'
import { t } from './texts'

type Scheme = SchemeChoiceQuery['schemes'][number]

/** What the source leaves open, and how it was settled. */
export function Assumptions({ of }: { of: Pick<Scheme, 'assumptions'> }) {
    return (
        <>
            <h2>{t('scheme.assumptions')}</h2>
            <ol class="numbered">
                {of.assumptions.map((assumption) => (
                    <li key={assumption}>{assumption}</li>
                ))}
            </ol>
        </>
    )
}

/** Why no cycle can be opened by a scheme yet. */
export function Obstacles({ of }: { of: Pick<Scheme, 'obstacles'> }) {
    return (
        <>
            <h3>{t('scheme.obstacles')}</h3>
            <ul class="bullets">
                {of.obstacles.map((obstacle) => (
                    <li key={obstacle}>{t(`scheme.obstacle.${obstacle}`)}</li>
                ))}
            </ul>
        </>
    )
}
