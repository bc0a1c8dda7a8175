import { expect, test } from 'vitest'
import { byUnit, found, inSeveral, listed, namesakes } from './voters'

const person = (number: string, name: string, unit: string) => ({
    number,
    name,
    unit,
    linked: false,
})
const chen = person('1005', '陈晓梅', '办公室')
const wang = person('1006', '王秀英', '宣传部')
const other = person('2007', '陈晓梅', '办公室')

test('everybody on the rolls is listed with the group', () => {
    const rolls = [
        { key: 'a', title: '甲组', voters: [chen] },
        { key: 'b', title: '乙组', voters: [wang] },
    ]
    expect(listed(rolls)).toEqual([
        { ...chen, group: 'a', title: '甲组' },
        { ...wang, group: 'b', title: '乙组' },
    ])
})

test('people are found by part of the name or the beginning of the number', () => {
    expect(found([chen, wang, other], '晓')).toEqual([chen, other])
    expect(found([chen, wang, other], '10')).toEqual([chen, wang])
    expect(found([chen, wang, other], '06')).toEqual([])
    expect(found([chen], null)).toEqual([])
})

test('people stand by unit in the order in which the units come', () => {
    expect(byUnit([wang, chen, other])).toEqual([
        { unit: '宣传部', people: [wang] },
        { unit: '办公室', people: [chen, other] },
    ])
})

test('people of one name are told apart', () => {
    expect([...namesakes([chen, wang, other])]).toEqual(['陈晓梅'])
})

test('whoever is on several rolls is told once, by the number', () => {
    const roll = (key: string, ...voters: ReturnType<typeof person>[]) => ({
        key,
        title: key,
        voters,
    })
    const people = listed([roll('a', chen, wang), roll('b', other, wang), roll('c', wang)])
    expect(inSeveral(people).map(({ number, group }) => [number, group])).toEqual([['1006', 'a']])
    expect(inSeveral(listed([roll('a', chen, other)]))).toEqual([])
})
