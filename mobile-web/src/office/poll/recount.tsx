import { ExportPollBundleDocument, PollExportsDocument } from '../../gql/graphql'
import { useCommand } from '../../session/use-command'
import { useQuery } from '../../session/use-query'
import { Loaded } from '../../ui/loaded'
import { SealedExport, Takings } from '../shared/sealed-export'
import { t } from '../shared/texts'

/** For the appraisal group: every mark of a closed poll, to count it again, and who took them. */
export function Recount({ poll }: { poll: string }) {
    const exports = useQuery(PollExportsDocument, { poll })
    const command = useCommand(ExportPollBundleDocument, (data) => data.exportPollBundle)
    return (
        <section class="card" aria-label={t('recount.title')}>
            <h2>{t('recount.title')}</h2>
            <p class="soft">{t('recount.how')}</p>
            <SealedExport
                act={t('recount.export')}
                ask={t('recount.ask')}
                command={command}
                input={{ poll }}
                done={exports.reload}
            />
            <h3>{t('sealed.list')}</h3>
            <Loaded query={exports} lines={2}>
                {({ pollExports }) => <Takings exports={pollExports} />}
            </Loaded>
        </section>
    )
}
