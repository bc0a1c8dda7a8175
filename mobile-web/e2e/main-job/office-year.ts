/**
 * The office of this story and its year, in the smallest numbers that show the scheme's rules. The
 * people are those of the sample office.
 */
export const roster = [
    '工号,姓名,单位,人员类别,职务,单位负责人,分管单位',
    '1001,赵甲,办公室,班子成员,主要负责同志,,办公室',
    '1002,钱乙,办公室,班子成员,单位副职,,组织联络部、权益发展部',
    '1004,李丁,办公室,一般干部职工,干部职工,是,',
    '1005,周戊,办公室,一般干部职工,干部职工,,',
    '1006,吴己,办公室,一般干部职工,干部职工,,',
    '1008,王辛,组织联络部,一般干部职工,干部职工,是,',
    '1009,冯壬,组织联络部,一般干部职工,干部职工,,',
    '1010,陈癸,组织联络部,一般干部职工,干部职工,,',
    '1012,卫丑,组织联络部,见习人员,干部职工,,',
    '1013,蒋寅,组织联络部,挂职干部,干部职工,,',
    '1014,沈卯,权益发展部,一般干部职工,干部职工,是,',
    '1015,韩辰,权益发展部,一般干部职工,干部职工,,',
].join('\r\n')

/** The same with a category that there is not, in D6, and without a name, in B9. */
export const brokenRoster = roster
    .replace('吴己,办公室,一般干部职工', '吴己,办公室,一般干部')
    .replace('1010,陈癸', '1010,')

/** Who is judged, in the order of the ballot. */
export const judged = [
    '李丁',
    '周戊',
    '吴己',
    '王辛',
    '冯壬',
    '陈癸',
    '卫丑',
    '沈卯',
    '韩辰',
] as const

/** A ballot: the voter's marks in the order of `judged`, and their mean as the foot shows it. */
export interface Marks {
    marks: readonly number[]
    average: string
}

/**
 * Eight ballots, one of them on paper. Means: 795, 798, 795, 795, 792, 803, 793, 793, each ÷ 9.
 *
 * The staff's marks add up to 547, 555, 534, 545, 534, 510, 485, 540, 521 (in the order of
 * `judged`), the mean of the six is a sixth of it, and 50% of that a twelfth.
 */
export const ballots = {
    principal: { marks: [92, 93, 88, 90, 91, 85, 80, 89, 87], average: '88.33' },
    deputy: { marks: [90, 94, 90, 92, 88, 86, 82, 91, 85], average: '88.67' },
    staff: [
        { marks: [90, 92, 90, 91, 89, 84, 81, 90, 88], average: '88.33' },
        { marks: [91, 93, 88, 90, 90, 85, 80, 92, 86], average: '88.33' },
        { marks: [92, 91, 89, 92, 88, 86, 79, 88, 87], average: '88.00' },
        { marks: [93, 95, 91, 89, 90, 87, 82, 91, 85], average: '89.22' },
        { marks: [90, 90, 87, 93, 89, 83, 83, 89, 89], average: '88.11' },
    ],
    paper: [91, 94, 89, 90, 88, 85, 80, 90, 86],
} satisfies { principal: Marks; deputy: Marks; staff: readonly Marks[]; paper: readonly number[] }

/** One row of a ranking as the page shows it. */
export interface Row {
    rank: string
    name: string
    total: string
    outcome: string
}

/**
 * Review = 30% of the principal's mark + 20% of the deputy's + 50% of the staff's mean; rewards up
 * to 3 in all; total = review + rewards − deductions (四).
 *
 * 周戊 27.9 + 18.8 + 555/12 = 92.95; rewards 2 + 1 + 2 × 0.1 = 3.2, of which 3 count; 95.95
 * 李丁 27.6 + 18.0 + 547/12 = 91.1833…
 * 王辛 27.0 + 18.4 + 545/12 = 90.8166…
 * 沈卯 26.7 + 18.2 + 540/12 = 89.90
 * 吴己 26.4 + 18.0 + 534/12 = 88.90
 * 冯壬 27.3 + 17.6 + 534/12 = 89.40; absent once, 0.5 off; 88.90: a tie, so nobody is sixth
 * 韩辰 26.1 + 17.0 + 521/12 = 86.5166…
 * 陈癸 25.5 + 17.2 + 510/12 = 85.20
 * 卫丑 24.0 + 16.4 + 485/12 = 80.8166…
 *
 * Nine people: 15% of them are 1.35, so one 优秀; 40% are 3.6, so three first prizes.
 */
export const staffRanking: readonly Row[] = [
    { rank: '1', name: '周戊', total: '95.95', outcome: '优秀 · 一等奖' },
    { rank: '2', name: '李丁', total: '91.18', outcome: '称职 · 一等奖' },
    { rank: '3', name: '王辛', total: '90.82', outcome: '称职 · 一等奖' },
    { rank: '4', name: '沈卯', total: '89.90', outcome: '称职 · 二等奖' },
    { rank: '5', name: '吴己', total: '88.90', outcome: '称职 · 二等奖' },
    { rank: '5', name: '冯壬', total: '88.90', outcome: '称职 · 二等奖' },
    { rank: '7', name: '韩辰', total: '86.52', outcome: '称职 · 二等奖' },
    { rank: '8', name: '陈癸', total: '85.20', outcome: '称职 · 二等奖' },
    { rank: '9', name: '卫丑', total: '80.82', outcome: '称职 · 二等奖' },
]

/** Leaders are ranked by the city's score, and their prize follows the city's grade (四; 六、2). */
export const leaderRanking: readonly Row[] = [
    { rank: '1', name: '赵甲', total: '92.35', outcome: '优秀 · 一等奖' },
    { rank: '2', name: '钱乙', total: '91.50', outcome: '称职 · 二等奖' },
]

/** Seconded cadres follow the city's result and are not ranked here (六、3). */
export const secondedRanking: readonly Row[] = [
    { rank: '—', name: '蒋寅', total: '88.60', outcome: '称职 · 二等奖' },
]

/** What comes from the city, with the document that it stands in. */
export const cityScores = [
    { name: '赵甲', score: '92.35', grade: '优秀' },
    { name: '钱乙', score: '91.5', grade: '称职' },
    { name: '蒋寅', score: '88.6', grade: '称职' },
] as const
