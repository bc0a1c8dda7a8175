import { CurrentCycleDocument } from '../gql/graphql'
import type { CurrentCycleQuery } from '../gql/graphql'
import { useQuery } from './use-query'
import type { Asked } from './use-query'

export type CurrentCycle = CurrentCycleQuery['currentCycle']

/** The newest open cycle, null if there is none; what was known last is at hand at once. */
export function useCycle(): Asked<CurrentCycleQuery> {
    return useQuery(CurrentCycleDocument, {}, 'cycle')
}
