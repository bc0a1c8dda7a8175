import { people, scheme } from './desk-basis'

const prefix = 'ZnVsaWFuOjAxOTNhYmNkLWVmMDEtNzAwMC04MDAwLTAxMjM0NTY3ODlhYjptZW1iZXI'

function poll(state: string, issued: boolean) {
    return {
        id: `p-${state}-${String(issued)}`,
        version: 2,
        title: '民主评议 · 一般干部职工',
        state,
        board: 'Qm9hcmQ6eA',
        cycle: { id: 'c2026', title: '2026年度绩效考核' },
        candidates: people.map((one, i) => ({
            key: String(i + 1),
            name: one.name,
            unit: one.unit?.name,
            workReport: i === 0 ? '一年来，认真履行岗位职责。' : null,
        })),
        groups: scheme.components[0]?.groups?.map((group, i) => ({
            ...group,
            roll: [2, 3, 7][i],
            issued: issued ? [2, 3, 7][i] : 0,
            cast: state === 'PREPARED' ? 0 : [1, 3, 4][i],
            slipPrefix: prefix,
        })),
    }
}
export const polls = {
    prepared: poll('PREPARED', false),
    printed: poll('PREPARED', true),
    open: poll('OPEN', true),
    closed: poll('CLOSED', true),
}
export const pollById = ({ id }: { id?: string }) => ({
    poll: Object.values(polls).find((one) => one.id === id) ?? null,
})

export const paper = {
    title: '民主评议 · 一般干部职工',
    state: 'OPEN',
    group: '干部职工',
    candidates: people.slice(0, 3).map((one, i) => ({
        key: String(i + 1),
        name: one.name,
        unit: one.unit?.name,
    })),
    maximum: '100',
    step: '1',
    spent: false,
}
