import { phoneRecords } from '../phone/records'
import type { Held } from './held'

/** The votes on this phone. What is changed is on the disk before anything is sent. */
export const {
    find: heldVote,
    all: heldVotes,
    change,
} = phoneRecords<Held>('gongping-credentials', 'votes')
