import type { CheckRosterMutation } from '../../gql/graphql'
import { Table } from '../shared/table'
import { t } from '../shared/texts'

type Checked = CheckRosterMutation['checkRoster']

/** Every fault of the file by its cell, so that all can be mended at once. */
export function Faults({ faults }: { faults: Checked['faults'] }) {
    return (
        <>
            <p class="note note-bad" role="alert">
                {t('import.faults', { n: faults.length })}
            </p>
            <Table
                caption={t('import.fault-list')}
                columns={[
                    {
                        key: 'cell',
                        title: t('import.cell'),
                        cell: (fault) =>
                            fault.column === null
                                ? t('import.row', { row: fault.row })
                                : `${fault.column}${fault.row}`,
                    },
                    { key: 'message', title: t('import.wrong'), cell: (fault) => fault.message },
                ]}
                rows={faults}
                keyOf={(fault) => `${fault.row}/${fault.column ?? ''}/${fault.message}`}
            />
        </>
    )
}

/** What an import would change. */
export function Changes({ change }: { change: NonNullable<Checked['change']> }) {
    const counts = [
        ['added', change.added],
        ['changed', change.changed],
        ['removed', change.removed],
        ['unchanged', change.unchanged],
    ] as const
    return (
        <>
            <h3>{t('import.preview')}</h3>
            <dl class="figures">
                {counts.map(([key, n]) => (
                    <div key={key}>
                        <dt>{t(`import.${key}`)}</dt>
                        <dd>{n}</dd>
                    </div>
                ))}
            </dl>
            {change.removed > 0 && (
                <p class="note note-warn">{t('import.removes', { n: change.removed })}</p>
            )}
        </>
    )
}
