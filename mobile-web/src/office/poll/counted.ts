interface Group {
    key: string
    issued: number
    cast: number
}

interface Counted {
    version: number
    belowQuorum: boolean | null
    groups: readonly Group[]
}

/** A poll with the counts, version and state that were asked for last. */
export function counted<P extends Counted>(poll: P, now: Counted): P {
    if (now.version < poll.version) return poll
    const groups = poll.groups.map((group) => {
        const found = now.groups.find((one) => one.key === group.key)
        return found ? { ...group, issued: found.issued, cast: found.cast } : group
    })
    return { ...poll, version: now.version, belowQuorum: now.belowQuorum, groups }
}
