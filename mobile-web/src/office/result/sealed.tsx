import { ExportSealedBundleDocument, SealedExportsDocument } from '../../gql/graphql'
import { moment } from '../../number/dates'
import { useCommand } from '../../session/use-command'
import { useQuery } from '../../session/use-query'
import { Loaded } from '../../ui/loaded'
import { SealedExport, Takings } from '../shared/sealed-export'
import { t } from '../shared/texts'
import type { Edition } from './results'

/** For the appraisal group: every mark behind an edition, and who took them out before. */
export function Sealed({ cycle, editions }: { cycle: string; editions: readonly Edition[] }) {
    const exports = useQuery(SealedExportsDocument, { cycle })
    return (
        <section class="card" aria-label={t('sealed.export')}>
            <h2>{t('sealed.export')}</h2>
            {editions
                .filter((edition) => edition.sha256 !== null)
                .map((edition) => (
                    <OfEdition
                        key={edition.id}
                        cycle={cycle}
                        edition={edition}
                        done={exports.reload}
                    />
                ))}
            <h3>{t('sealed.list')}</h3>
            <Loaded query={exports} lines={2}>
                {({ sealedExports }) => (
                    <Takings
                        exports={sealedExports}
                        what={(one) => t('sealed.of', { when: moment(one.computedAt) })}
                    />
                )}
            </Loaded>
        </section>
    )
}

function OfEdition(props: { cycle: string; edition: Edition; done: () => void }) {
    const { cycle, edition } = props
    const command = useCommand(ExportSealedBundleDocument, (data) => data.exportSealedBundle)
    return (
        <SealedExport
            act={t('sealed.one', { when: moment(edition.computedAt) })}
            ask={t('sealed.ask')}
            command={command}
            input={{ cycle, standings: edition.id }}
            done={props.done}
        />
    )
}
