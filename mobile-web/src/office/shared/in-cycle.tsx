import type { ComponentChildren } from 'preact'
import { OfficeCyclesDocument } from '../../gql/graphql'
import type { OfficeCyclesQuery } from '../../gql/graphql'
import { useNavigate } from '../../route/navigate'
import { useQuery } from '../../session/use-query'
import { Field } from '../../ui/field'
import { EmptyState, Loaded } from '../../ui/loaded'
import { t } from './texts'
import { useHolds } from './who'
import './office.css'

export type OfficeCycle = OfficeCyclesQuery['cycles'][number]

/** The cycle asked for, else the newest open one, else the newest. */
export function chosen<C extends { id: string; state: string }>(
    cycles: readonly C[],
    asked: string | undefined,
): C | undefined {
    return (
        cycles.find((cycle) => cycle.id === asked) ??
        cycles.find((cycle) => cycle.state === 'OPEN') ??
        cycles[0]
    )
}

/** What is shown of one cycle; where there are several, another one can be chosen. */
export function InCycle(props: {
    query: Record<string, string>
    /** Path of the page, to which `?cycle=` is added when another one is chosen. */
    path: string
    children: (cycle: OfficeCycle) => ComponentChildren
}) {
    const query = useQuery(OfficeCyclesDocument, {})
    return (
        <Loaded query={query} lines={6}>
            {({ cycles }) => {
                const cycle = chosen(cycles, props.query.cycle)
                if (cycle === undefined) return <NoCycle />
                return (
                    <>
                        {cycles.length > 1 && (
                            <div class="narrow">
                                <Choice cycles={cycles} now={cycle.id} path={props.path} />
                            </div>
                        )}
                        {props.children(cycle)}
                    </>
                )
            }}
        </Loaded>
    )
}

function Choice(props: { cycles: readonly OfficeCycle[]; now: string; path: string }) {
    const go = useNavigate()
    return (
        <Field label={t('cycle.choose')}>
            {(control) => (
                <select
                    {...control}
                    value={props.now}
                    onInput={(event) => {
                        const { value } = event.currentTarget
                        go(`${props.path}?cycle=${encodeURIComponent(value)}`, true)
                    }}
                >
                    {props.cycles.map((cycle) => (
                        <option key={cycle.id} value={cycle.id}>
                            {cycle.title}
                        </option>
                    ))}
                </select>
            )}
        </Field>
    )
}

function NoCycle() {
    const office = useHolds('OFFICE')
    return (
        <EmptyState title={t('cycle.none')}>
            {office && (
                <a class="button button-main" href="/cycles/open">
                    {t('cycle.open')}
                </a>
            )}
        </EmptyState>
    )
}
