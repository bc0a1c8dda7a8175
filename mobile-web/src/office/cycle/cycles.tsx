import { useState } from 'preact/hooks'
import { CloseCycleDocument, OfficeCyclesDocument, ReopenCycleDocument } from '../../gql/graphql'
import { day } from '../../number/dates'
import { useCommand } from '../../session/use-command'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Refusals } from '../../ui/refusals'
import type { OfficeCycle } from '../shared/in-cycle'
import { Pairs } from '../shared/pairs'
import { t } from '../shared/texts'
import { useHolds } from '../shared/who'
import '../shared/office.css'

/** All years' cycles, newest first. */
export default function Cycles() {
    const office = useHolds('OFFICE')
    const query = useQuery(OfficeCyclesDocument, {})
    return (
        <>
            <PageHeader title={t('cycle.title')}>
                {office && (
                    <a class="button button-main" href="/cycles/open">
                        {t('cycle.open-short')}
                    </a>
                )}
            </PageHeader>
            <Loaded query={query}>
                {({ cycles }) =>
                    cycles.length === 0 ? (
                        <EmptyState title={t('cycle.none')}>
                            <p>{t('cycle.none-text')}</p>
                        </EmptyState>
                    ) : (
                        <>
                            {cycles.map((cycle) => (
                                <OneCycle
                                    key={cycle.id}
                                    cycle={cycle}
                                    office={office}
                                    changed={query.reload}
                                />
                            ))}
                        </>
                    )
                }
            </Loaded>
        </>
    )
}

function OneCycle(props: { cycle: OfficeCycle; office: boolean; changed: () => void }) {
    const { cycle, office } = props
    const open = cycle.state === 'OPEN'
    return (
        <section class="card" aria-labelledby={`cycle-${cycle.year}`}>
            <div class="between">
                <h2 id={`cycle-${cycle.year}`}>{cycle.title}</h2>
                <span class={open ? 'chip chip-good' : 'chip'}>
                    {t(`cycle.state.${cycle.state}`)}
                </span>
            </div>
            <Pairs
                pairs={[
                    [t('cycle.period'), `${day(cycle.from)} — ${day(cycle.to)}`],
                    [t('cycle.scheme'), <SchemeLink key="scheme" scheme={cycle.scheme} />],
                ]}
            />
            {office && <Change cycle={cycle} changed={props.changed} />}
        </section>
    )
}

function SchemeLink({ scheme }: { scheme: OfficeCycle['scheme'] }) {
    return (
        <a class="touch" href={`/schemes/${encodeURIComponent(scheme.id)}`}>
            {scheme.title}（{t('scheme.version', { n: scheme.version })}）
        </a>
    )
}

function Change({ cycle, changed }: { cycle: OfficeCycle; changed: () => void }) {
    const close = useCommand(CloseCycleDocument, (data) => data.closeCycle)
    const reopen = useCommand(ReopenCycleDocument, (data) => data.reopenCycle)
    const [asking, ask] = useState(false)
    const isOpen = cycle.state === 'OPEN'
    const command = isOpen ? close : reopen
    const run = async () => {
        const done = await command.run({ cycle: cycle.id })
        ask(false)
        if (done) changed()
    }
    return (
        <>
            <Refusals refusals={command.refusals} fault={command.fault} />
            <Button
                kind={isOpen ? 'danger' : 'plain'}
                onClick={() => {
                    ask(true)
                }}
            >
                {isOpen ? t('cycle.close') : t('cycle.reopen')}
            </Button>
            {asking && (
                <Confirm
                    title={isOpen ? t('cycle.close-ask') : t('cycle.reopen-ask')}
                    yes={isOpen ? t('cycle.close') : t('cycle.reopen')}
                    busy={command.busy}
                    danger={isOpen}
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{isOpen ? t('cycle.close-text') : t('cycle.reopen-text')}</p>
                </Confirm>
            )}
        </>
    )
}
