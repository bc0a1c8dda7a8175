import { useState } from 'preact/hooks'
import { ImportedSubjectsDocument } from '../../gql/graphql'
import type { ImportedSubjectsQuery } from '../../gql/graphql'
import { moment } from '../../number/dates'
import { points } from '../../number/points'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { InCycle } from '../shared/in-cycle'
import type { OfficeCycle } from '../shared/in-cycle'
import { Table } from '../shared/table'
import type { Column } from '../shared/table'
import { t } from '../shared/texts'
import { useHolds, useOwnNumber } from '../shared/who'
import { ScoreForm } from './score-form'

export type Subject = ImportedSubjectsQuery['importedSubjects'][number]
type Components = ImportedSubjectsQuery['cycles'][number]['scheme']['components']
export type ImportedPart = Extract<Components[number], { grades: unknown }>

/** Everybody whose score comes from outside, and what has been entered. */
export default function Imported({ query }: PageProps) {
    return (
        <>
            <PageHeader title={t('imported.title')} />
            <InCycle query={query} path="/imported">
                {(cycle) => <OfCycle key={cycle.id} cycle={cycle} />}
            </InCycle>
        </>
    )
}

function OfCycle({ cycle }: { cycle: OfficeCycle }) {
    const query = useQuery(ImportedSubjectsDocument, { cycle: cycle.id })
    return (
        <Loaded query={query} lines={6}>
            {({ importedSubjects, cycles }) => {
                const components = cycles.find((one) => one.id === cycle.id)?.scheme.components
                const parts = (components ?? []).filter((one) => 'grades' in one)
                return importedSubjects.length === 0 ? (
                    <EmptyState title={t('imported.none')} />
                ) : (
                    <Subjects
                        cycle={cycle}
                        subjects={importedSubjects}
                        parts={parts}
                        changed={query.reload}
                    />
                )
            }}
        </Loaded>
    )
}

function columnsFor(
    parts: readonly ImportedPart[],
    action: (subject: Subject) => ReturnType<Column<Subject>['cell']>,
): readonly Column<Subject>[] {
    const partOf = (subject: Subject) => parts.find((part) => part.key === subject.component)
    const grade = (subject: Subject) =>
        partOf(subject)?.grades.find((one) => one.code === subject.score?.grade)?.title
    return [
        {
            key: 'name',
            title: t('roster.name'),
            cell: ({ subject }) => `${subject.name} · ${subject.unit.name}`,
        },
        {
            key: 'part',
            title: t('imported.part'),
            cell: (one) => partOf(one)?.title ?? one.component,
        },
        {
            key: 'score',
            title: t('imported.score'),
            number: true,
            cell: ({ score }) =>
                score === null ? (
                    <span class="chip chip-warn">{t('imported.missing')}</span>
                ) : (
                    points(score.score)
                ),
        },
        { key: 'grade', title: t('imported.grade'), cell: grade },
        { key: 'document', title: t('imported.document'), cell: ({ score }) => score?.document },
        {
            key: 'entered',
            title: t('imported.entered'),
            cell: ({ score }) => score && `${score.enteredBy} ${moment(score.enteredAt)}`,
        },
        { key: 'do', title: t('do.actions'), actions: true, cell: action },
    ]
}

function Subjects(props: {
    cycle: OfficeCycle
    subjects: readonly Subject[]
    parts: readonly ImportedPart[]
    changed: () => void
}) {
    const { cycle, subjects, parts, changed } = props
    const own = useOwnNumber()
    const writes = useHolds('OFFICE') && cycle.state === 'OPEN'
    const [editing, edit] = useState<Subject | null>(null)
    const part = parts.find((one) => one.key === editing?.component)
    const missing = subjects.filter((one) => one.score === null).length
    const action = (one: Subject) =>
        writes &&
        one.subject.number !== own && (
            <Button
                onClick={() => {
                    edit(one)
                }}
            >
                {one.score === null ? t('imported.enter') : t('imported.correct')}
                <span class="heard-only">{one.subject.name}</span>
            </Button>
        )
    return (
        <>
            <p class="soft">
                {missing === 0 ? t('imported.complete') : t('imported.waiting', { n: missing })}
            </p>
            <Table
                caption={t('imported.title')}
                columns={columnsFor(parts, action)}
                rows={subjects}
                keyOf={(one) => one.subject.id + one.component}
            />
            {editing && (
                <ScoreForm
                    cycle={cycle.id}
                    entry={editing}
                    part={part}
                    close={() => {
                        edit(null)
                    }}
                    done={changed}
                />
            )}
        </>
    )
}
