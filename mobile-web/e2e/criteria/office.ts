import { password } from '../links/link-steps'
import { Api } from './api'

const titles = ['德', '能', '勤', '绩', '廉', '学', '研', '协', '新', '服']

/** Ten criteria of ten points each, but 绩 has fifteen: 105 points in all. */
export const criteria = titles.map((title, i) => ({
    id: `c${i + 1}`,
    title,
    max: title === '绩' ? 15 : 10,
}))

/** Sixty who are judged and vote, the principal and the deputy who vote about them. */
const people = Array.from({ length: 60 }, (_, i) => [
    i === 0 ? '1004' : i === 1 ? '1005' : i === 2 ? '1006' : i === 3 ? '1007' : String(2000 + i),
    `同事${String(i + 1).padStart(2, '0')}`,
])
const roster = [
    '工号,姓名,单位,人员类别,职务,单位负责人,分管单位',
    '1001,主要负责,办公室,班子成员,主要负责同志,,办公室',
    '1002,副职,办公室,班子成员,单位副职,,',
    ...people.map(([number, name]) => `${number},${name},办公室,一般干部职工,干部职工,,`),
].join('\r\n')

function withCriteria(source: string): string {
    const lines = criteria.map(
        ({ id, title, max }) =>
            `        - {id: ${id}, title: {zh-CN: ${title}, zh-TW: ${title}, en: ${id}}, max: ${max}}`,
    )
    return source.replace(/^( +)contents:$/m, (found) =>
        ['      quorum: {percent: 80}', '      criteria:', ...lines, found].join('\n'),
    )
}

interface Draft {
    draft: { id: string; version: number; source: string }
}

/** A year by a scheme whose ballot has ten criteria, about sixty people. */
export async function begin(url: string): Promise<void> {
    const office = await Api.signIn(url, '1004', password)
    const fields = 'draft { id version source faults { message } }'
    const started = await office.command<Draft>(
        'startSchemeDraft',
        'StartSchemeDraftInput',
        fields,
        {
            basedOn: 'womens-federation@1',
            name: 'ten-criteria',
        },
    )
    const { id, version, source } = started.draft
    const saved = await office.command<Draft>('saveSchemeDraft', 'SaveSchemeDraftInput', fields, {
        id,
        version,
        source: withCriteria(source),
    })
    const { scheme } = await office.command<{ scheme: { id: string } }>(
        'publishSchemeDraft',
        'SchemeDraftInput',
        'scheme { id }',
        {
            id,
            version: saved.draft.version,
        },
    )
    await office.command('openCycle', 'OpenCycleInput', 'cycle { id }', {
        year: new Date().getFullYear() + 1,
        scheme: scheme.id,
    })
    await office.command('importRoster', 'RosterFileInput', 'faults { message } change { added }', {
        name: '花名册.csv',
        content: Buffer.from(roster).toString('base64'),
    })
}

/** Begins a draft that counts the same ballots by other weights; where it can be tried. */
export async function startOtherWeights(url: string): Promise<string> {
    const office = await Api.signIn(url, '1004', password)
    const fields = 'draft { id version source faults { message } }'
    const { draft } = await office.command<Draft>(
        'startSchemeDraft',
        'StartSchemeDraftInput',
        fields,
        {
            basedOn: 'ten-criteria@1',
        },
    )
    const other = draft.source
        .replace('weight: 30', 'weight: 40')
        .replace('weight: 50', 'weight: 40')
    await office.command<Draft>('saveSchemeDraft', 'SaveSchemeDraftInput', fields, {
        id: draft.id,
        version: draft.version,
        source: other,
    })
    return `/schemes/drafts/${encodeURIComponent(draft.id)}/try`
}
