import { SchemeDifferencesDocument, SchemeListDocument } from '../../gql/graphql'
import { useNavigate } from '../../route/navigate'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { EmptyState, Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { Differences } from './differences'
import type { Listed } from './schemes'
import { t } from './texts'
import { inOrder, predecessor, reference } from './versions'
import '../shared/office.css'
import './scheme.css'

/** What differs between a version and another one, to be read or printed. */
export default function ComparePage({ params, query }: PageProps) {
    const schemes = useQuery(SchemeListDocument, {})
    const id = params.id ?? ''
    return (
        <>
            <PageHeader title={t('compare.title')} back={`/schemes/${encodeURIComponent(id)}`}>
                <Button
                    onClick={() => {
                        print()
                    }}
                >
                    {t('compare.print')}
                </Button>
            </PageHeader>
            <Loaded query={schemes} lines={8}>
                {(data) => {
                    const shown = data.schemes.find((scheme) => scheme.id === id)
                    const others = data.schemes.filter((scheme) => scheme !== shown)
                    const other =
                        others.find((scheme) => reference(scheme) === query.with) ??
                        (shown && (predecessor(shown, others) ?? others[0]))
                    return shown === undefined || other === undefined ? (
                        <EmptyState title={t('compare.none')} />
                    ) : (
                        <Compared shown={shown} other={other} others={others} />
                    )
                }}
            </Loaded>
        </>
    )
}

function Compared(props: { shown: Listed; other: Listed; others: readonly Listed[] }) {
    const [older, newer] = inOrder(props.shown, props.other)
    const query = useQuery(SchemeDifferencesDocument, {
        older: reference(older),
        newer: reference(newer),
    })
    return (
        <>
            <Choice {...props} />
            <section class="card" aria-labelledby="from-to">
                <h2 id="from-to">
                    {t('compare.from-to', { older: named(older), newer: named(newer) })}
                </h2>
                <Loaded query={query} lines={6}>
                    {({ schemeDifferences }) => (
                        <Differences differences={schemeDifferences} none={t('difference.none')} />
                    )}
                </Loaded>
            </section>
        </>
    )
}

function Choice(props: { shown: Listed; other: Listed; others: readonly Listed[] }) {
    const go = useNavigate()
    const { shown, other, others } = props
    const same = others.filter((scheme) => scheme.name === shown.name)
    const rest = others.filter((scheme) => scheme.name !== shown.name)
    return (
        <div class="narrow screen-only">
            <Field label={t('compare.with')}>
                {(control) => (
                    <select
                        {...control}
                        value={reference(other)}
                        onInput={(event) => {
                            const chosen = encodeURIComponent(event.currentTarget.value)
                            const path = `/schemes/${encodeURIComponent(shown.id)}/differences`
                            go(`${path}?with=${chosen}`, true)
                        }}
                    >
                        <Options label={t('compare.same')} schemes={same} />
                        <Options label={t('compare.others')} schemes={rest} />
                    </select>
                )}
            </Field>
        </div>
    )
}

function Options({ label, schemes }: { label: string; schemes: readonly Listed[] }) {
    if (schemes.length === 0) return null
    return (
        <optgroup label={label}>
            {schemes.map((scheme) => (
                <option key={scheme.id} value={reference(scheme)}>
                    {named(scheme)}
                </option>
            ))}
        </optgroup>
    )
}

function named(scheme: Listed): string {
    return t('compare.named', { title: scheme.title, reference: reference(scheme) })
}
