import { pollById, polls } from './desk-polls'

type Poll = (typeof polls)['open']

/** A poll as the screen in the hall is told of it. */
const hall = (poll: Poll, changes: object = {}) => ({
    ...poll,
    groups: poll.groups ?? [],
    ...changes,
})

/** The same poll when its last group has personal links. */
const linked = (state: string, changes: object) => {
    const { groups } = hall(polls.open)
    return hall(polls.open, {
        state,
        groups: groups.map((group, i) =>
            i === 2 ? { ...group, mode: 'LINKS', issued: 5 } : group,
        ),
        ...changes,
    })
}

export const halls = {
    open: hall(polls.open),
    closed: hall(polls.closed),
    ending: hall(polls.open, { castUntil: '2026-12-21T17:00:00+08:00' }),
    collecting: linked('COLLECTING', { collectUntil: '2026-12-21T17:00:00+08:00' }),
    casting: linked('OPEN', { castUntil: '2026-12-21T17:00:00+08:00' }),
    many: hall(polls.open, {
        groups: Array.from({ length: 6 }, (_, i) => ({
            key: String(i),
            title: ['主要负责同志', '班子成员', '干部职工'][i % 3],
            mode: 'SLIPS',
            roll: 100 * i,
            issued: 100 * i,
            cast: 90 * i,
        })),
    }),
}

const found = (id?: string) => {
    const { poll } = pollById({ id: id ?? '' })
    return poll === null ? null : hall(poll)
}

/** Answers about one poll, whichever is asked for. */
export const hallOf = (poll: object) => ({
    PollHall: { poll },
    PollTurnout: { pollTurnout: poll },
})

export const hallAnswers = {
    PollHall: ({ id }: { id?: string }) => ({ poll: found(id) }),
    PollTurnout: ({ poll }: { poll?: string }) => ({ pollTurnout: found(poll) }),
    HallBoard: {
        board: {
            id: 'Qm9hcmQ6eA',
            root: '9f2c41d07b6e3a5881c4f0e2d7396ab54c18e0f7296bd3a1705f8ec42b9d6a13',
            groups: hall(polls.closed).groups,
        },
    },
}
