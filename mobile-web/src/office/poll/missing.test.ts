import { expect, test } from 'vitest'
import { chaseText, missing } from './missing'

const voter = (number: string, name: string, unit: string) => ({
    number,
    name,
    unit,
    linked: true,
})
const rolls = [
    { key: 'a', title: '甲组', voters: [voter('1', '陈晓梅', '办公室')] },
    {
        key: 'b',
        title: '乙组',
        voters: [
            voter('2', '王秀英', '宣传部'),
            voter('3', '李文静', '办公室'),
            voter('4', '王秀英', '办公室'),
        ],
    },
]

test('who is missing stands by unit, whatever the group, and namesakes with their numbers', () => {
    expect(missing(rolls)).toEqual([
        { unit: '办公室', names: ['陈晓梅', '李文静', '王秀英（4）'] },
        { unit: '宣传部', names: ['王秀英（2）'] },
    ])
})

test('the text has a head and a line for every unit', () => {
    expect(chaseText('还没有领取：4 人', missing(rolls))).toBe(
        '还没有领取：4 人\n办公室（3）：陈晓梅、李文静、王秀英（4）\n宣传部（1）：王秀英（2）',
    )
})
