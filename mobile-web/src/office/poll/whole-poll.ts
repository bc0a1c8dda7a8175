import type { PollQuery } from '../../gql/graphql'

/** A poll with its candidates, and with what was done to it. */
export type WholePoll = NonNullable<PollQuery['poll']>
