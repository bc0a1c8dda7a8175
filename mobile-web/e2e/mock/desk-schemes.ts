import { scheme, unitScheme } from './desk-basis'

const second = { ...scheme, id: 'sch3', version: 2, basedOn: 'womens-federation@1' }
export const schemes = [scheme, second, unitScheme]

export function schemeById({ id }: { id?: string }) {
    const found = schemes.find((one) => one.id === id)
    return { node: found === undefined ? null : { __typename: 'Scheme', ...found } }
}

export const differences = [
    {
        kind: 'CHANGED',
        path: ['民主评议', '主要负责同志评议', '权重'],
        before: '30',
        after: '40',
    },
    {
        kind: 'ADDED',
        path: ['奖惩分', '组织大型活动获好评'],
        before: null,
        after: '每次 0.5 分，本人申报',
    },
    {
        kind: 'REMOVED',
        path: ['奖惩分', '信息被州级内网及州级媒体采用（每篇）'],
        before: '每次 0.1 分，本人申报',
        after: null,
    },
]

type Kind = 'NUMBER' | 'TEXT' | 'DAY' | 'FLAG'
type Given = readonly [key: string, label: string, kind: Kind, value: string]

function group(at: string, path: readonly string[], given: readonly Given[]) {
    return {
        at,
        path,
        removable: at.includes('/items/'),
        catalogue: at.endsWith('/ledger') ? (at.split('/')[2] ?? null) : null,
        settings: given.map(([key, label, kind, value]) => ({
            at: `${at}/${key}`,
            label,
            kind,
            value,
        })),
    }
}

const title = (value: string): Given => ['title/zh-CN', '名称', 'TEXT', value]
const clause = (value: string): Given => ['clause', '依据', 'TEXT', value]

const decimals: Given = ['decimals', '小数位数', 'NUMBER', '2']
const ranked: Given = ['ranked', '是否排名', 'FLAG', 'false']

const voters = [
    ['主要负责同志评议', '40'],
    ['单位副职评议', '20'],
    ['干部职工评议', '50'],
] as const

const catalogue = [
    ['受到国家级部门或省委省政府表彰', '四、1', '2'],
    ['受到省级部门或州委州政府表彰', '四、1', '1'],
    ['受到州级部门表彰', '四、1', '0.5'],
    ['信息被国家级内网及中央媒体采用（每篇）', '四、2', '0.3'],
    ['信息被省级内网及省级媒体采用（每篇）', '四、2', '0.2'],
    ['参加文体活动获名次', '四、3', '0.5'],
    ['无故不参加会议、学习和集体活动', '四、5', '-0.5'],
    ['迟到、早退、脱岗', '四、5', '-0.2'],
    ['信息简报没有完成年度任务', '四、6', '-1'],
    ['受到党纪政务处分', '四、7', '-5'],
] as const

export const settings = [
    group('', [], [title('市妇联机关绩效目标管理差别化考核方案'), decimals]),
    ...['市管干部（领导班子成员）', '一般干部职工（含见习人员）', '挂职干部'].map((name, i) =>
        group(`/pools/${i}`, [name], [title(name), ...(i === 2 ? [ranked] : [])]),
    ),
    group('/components/review', ['民主评议'], [title('民主评议'), clause('四')]),
    group(
        '/components/review/ballot',
        ['民主评议'],
        [
            ['max', '满分', 'NUMBER', '100'],
            ['step', '评分档', 'NUMBER', '1'],
            ['minimumGroup', '最小组人数', 'NUMBER', '5'],
        ],
    ),
    ...voters.map(([name, weight], i) =>
        group(
            `/components/review/ballot/groups/${i}`,
            ['民主评议', name],
            [title(name), ['weight', '权重', 'NUMBER', weight]],
        ),
    ),
    group('/components/points', ['奖惩分'], [title('奖惩分'), clause('四')]),
    group(
        '/components/points/ledger',
        ['奖惩分'],
        [
            ['bonusCap', '加分上限', 'NUMBER', '3'],
            ['from/day', '记分起始日', 'DAY', '01-01'],
        ],
    ),
    ...catalogue.map(([name, source, points], i) =>
        group(
            `/components/points/ledger/items/${i}`,
            ['奖惩分', name],
            [
                title(name),
                clause(source),
                ['points', '每次分值', 'NUMBER', points],
                ['veto', '一票否决', 'FLAG', String(points === '-5')],
            ],
        ),
    ),
    group(
        '/grading/leaders/0',
        ['等次', '市管干部（领导班子成员）', '优秀'],
        [['percent', '百分比', 'NUMBER', '20']],
    ),
]
