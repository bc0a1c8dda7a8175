import { people } from './desk-basis'
import { differences, settings } from './desk-schemes'

const refusal = (code: string, message: string, path: string[]) => ({ code, message, path })

const preview = ['市管干部（领导班子成员）', '一般干部职工（含见习人员）'].map((title, pool) => ({
    title,
    rows: [100, 90, 80, 70, 60].map((percent, i) => ({
        percent,
        total: `${percent}.00`,
        rank: i + 1,
        grade: ['优秀', '称职', '称职', '称职', '基本称职'][i],
        prize: pool === 0 ? null : ['一等奖', '二等奖', '三等奖', null, null][i],
        multiplier: null,
    })),
}))

const source = [
    'id: womens-federation',
    'version: 2',
    'title: {zh-CN: 市妇联机关绩效目标管理差别化考核方案}',
    'appraises: STAFF',
    'decimals: 2',
    '',
    'components:',
    '  review:',
    '    ballot:',
    '      max: 100',
    '      groups:',
    '        - {id: principal, title: {zh-CN: 主要负责同志评议}, weight: 40}',
    ...Array.from({ length: 60 }, (_, i) => `        # ${i + 1}`),
].join('\n')

const basis = {
    id: 'd1',
    name: 'womens-federation',
    number: 2,
    title: '市妇联机关绩效目标管理差别化考核方案',
    basedOn: 'womens-federation@1',
    version: 7,
    changedAt: '2026-11-20T16:40:00+08:00',
    changedBy: '1002',
    source,
    faults: [],
    settings,
    differences,
    preview,
    scheme: { id: 'x', obstacles: [] },
}

export const drafts = {
    sound: basis,
    faulty: {
        ...basis,
        id: 'd2',
        name: 'yunshan-town',
        number: 1,
        title: '云山镇干部绩效考核办法',
        faults: [
            {
                at: '/components/review/ballot/groups/0/weight',
                line: 12,
                message: '各组权重合计为 110，应为 100。',
            },
            {
                at: '/grading/leaders/0/percent',
                line: 58,
                message: '优秀的比例不能超过 20%，这里是 200%。',
            },
        ],
        preview: [],
        scheme: null,
    },
    unreadable: {
        ...basis,
        id: 'd3',
        faults: [{ at: '', line: 9, message: '这一行缩进不对，无法读出整份文件。' }],
        settings: [],
        differences: [],
        preview: [],
        scheme: null,
    },
}

const byId = (id: string | undefined) =>
    Object.values(drafts).find((draft) => draft.id === id) ?? null

interface Input {
    input?: { id: string; version: number; source?: string; changes?: Change[] }
}
interface Change {
    at: string
    value: string
}

/** The first change is refused since somebody was faster; what is loaded then, is newer. */
function stale() {
    let loaded = 0
    return {
        SchemeDraft: ({ id }: { id?: string }) => {
            const draft = byId(id)
            return { schemeDraft: draft && { ...draft, version: draft.version + loaded++ } }
        },
        ChangeSchemeSettings: ({ input }: Input) =>
            input?.version === basis.version
                ? {
                      changeSchemeSettings: {
                          draft: null,
                          refusals: [refusal('STALE', '别人刚刚改过。', ['version'])],
                      },
                  }
                : saved(input?.changes ?? []),
    }
}

function saved(changes: readonly Change[]) {
    const wrong = changes.findIndex((change) => change.value === '999')
    if (wrong >= 0) {
        const path = ['changes', String(wrong), 'value']
        const refusals = [refusal('OUT_OF_RANGE', '权重最多 100。', path)]
        return { changeSchemeSettings: { draft: null, refusals } }
    }
    const values = new Map(changes.map(({ at, value }) => [at, value]))
    const draft = {
        ...basis,
        version: basis.version + 2,
        settings: settings.map((group) => ({
            ...group,
            settings: group.settings.map((one) => ({
                ...one,
                value: values.get(one.at) ?? one.value,
            })),
        })),
    }
    return { changeSchemeSettings: { draft, refusals: [] } }
}

const place = (rank: number | null, grade: string | null) => ({ total: '91.20', rank, grade })

const tried = people.map((one, i) => ({
    number: one.number,
    name: one.name,
    unit: one.unit?.name,
    poolBefore: '一般干部职工',
    poolAfter: i === 3 ? '市管干部' : '一般干部职工',
    before: place(i + 1, i < 2 ? '优秀' : '称职'),
    after: i === 4 ? place(5, '称职') : place([2, 1, 4, null][i] ?? null, i < 3 ? '优秀' : null),
}))

/** What the made-up server answers about drafts. */
export function draftAnswers() {
    return {
        SchemeDrafts: { schemeDrafts: [drafts.sound, drafts.faulty] },
        SchemeDraftText: ({ id }: { id?: string }) => ({ schemeDraft: byId(id) }),
        SchemeDraftHead: ({ id }: { id?: string }) => ({ schemeDraft: byId(id) }),
        ...stale(),
        SaveSchemeDraft: ({ input }: Input) => ({
            saveSchemeDraft: {
                draft: { ...drafts.faulty, version: 8, source: input?.source },
                refusals: [],
            },
        }),
        AddSchemeItem: {
            addSchemeItem: {
                draft: null,
                refusals: [refusal('REQUIRED', '条款名称不能与已有的相同。', ['title'])],
            },
        },
        StartSchemeDraft: ({ input }: { input?: { name: string | null } }) => ({
            startSchemeDraft:
                input?.name === 'taken'
                    ? {
                          draft: null,
                          refusals: [refusal('MALFORMED', '已经有叫这个代号的方案。', ['name'])],
                      }
                    : { draft: { id: 'd2' }, refusals: [] },
        }),
        PublishSchemeDraft: { publishSchemeDraft: { scheme: { id: 'sch3' }, refusals: [] } },
        DiscardSchemeDraft: { discardSchemeDraft: { refusals: [] } },
        TriedSchemeDraft: { triedSchemeDraft: tried },
    }
}
