/* What units are judged by: an indicator sheet, a survey, a rating, approved points. */
function indicator(key: string, level: number, title: string, points: string, due?: string) {
    return {
        key,
        level,
        title,
        clause: `二（${key}）`,
        points,
        aspects: [] as { title: string; weight: string }[],
        measure: due === undefined ? null : '工作目标完成情况',
        owner: due === undefined ? null : '办公室',
        due: due ?? null,
    }
}

export const unitComponents = [
    {
        key: 'sheet',
        title: '集中考评',
        clause: '二',
        maximum: '30',
        indicators: [
            indicator('1', 1, '素质提升（学习型）', '10'),
            indicator('1.1', 2, '有学习制度和年度计划，集体学习有记录', '4', '12-31'),
            {
                ...indicator('1.2', 2, '业务培训', '6', '03-31'),
                aspects: [
                    { title: '完成情况', weight: '90' },
                    { title: '绩效进步状况', weight: '10' },
                ],
            },
            indicator('2', 1, '实践创新（敬业型）', '20'),
            indicator('2.1', 2, '按期完成工作目标', '20', '12-31'),
        ],
    },
    {
        key: 'public',
        title: '群众评议',
        clause: '三（三）',
        maximum: '3',
        lowest: '0',
        highest: '10',
        waves: [
            { key: 'july', title: '七月', weight: '50' },
            { key: 'december', title: '十二月', weight: '50' },
        ],
        strata: [
            { key: 'town', title: '城镇居民', share: '60' },
            { key: 'village', title: '农村居民', share: '40' },
        ],
    },
    {
        key: 'leaders',
        title: '领导评价',
        clause: '三（四）',
        maximum: '2',
        ratingAspects: [
            { key: 'duty', title: '履行职责', points: '1' },
            { key: 'style', title: '工作作风', points: '1' },
        ],
    },
    {
        key: 'bonus',
        title: '专项加分',
        clause: '六',
        maximum: null,
        bonusCap: '5',
        deductionCap: null,
        items: [
            {
                code: 'outstanding',
                title: '工作业绩突出',
                clause: '六（二）',
                points: '1',
                claimant: 'SELF',
                evidenceRequired: true,
                yearlyCap: null,
                veto: false,
                approvals: ['GROUP', 'LEADER'],
            },
        ],
    },
    {
        key: 'services',
        title: '服务与应用',
        clause: '七',
        maximum: '40',
        scheme: 'egov-services@1',
    },
]
