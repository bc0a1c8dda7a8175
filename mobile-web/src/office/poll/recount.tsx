import { useState } from 'preact/hooks'
import { ExportPollBundleDocument, PollExportsDocument } from '../../gql/graphql'
import { moment } from '../../number/dates'
import { useCommand } from '../../session/use-command'
import { useQuery } from '../../session/use-query'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { keepFile } from '../../ui/keep-file'
import { Loaded } from '../../ui/loaded'
import { Refusals } from '../../ui/refusals'
import { say } from '../../ui/status'
import { t } from '../shared/texts'

/** For the appraisal group: every mark of a closed poll, to count it again, and who took them. */
export function Recount({ poll }: { poll: string }) {
    const exports = useQuery(PollExportsDocument, { poll })
    return (
        <section class="card" aria-label={t('recount.title')}>
            <h2>{t('recount.title')}</h2>
            <p class="soft">{t('recount.how')}</p>
            <Export poll={poll} done={exports.reload} />
            <h3>{t('sealed.list')}</h3>
            <Loaded query={exports} lines={2}>
                {({ pollExports }) =>
                    pollExports.length === 0 ? (
                        <p class="soft">{t('sealed.none')}</p>
                    ) : (
                        <ol class="events">
                            {pollExports.map((one) => (
                                <li key={one.hash}>
                                    <p class="between">
                                        <strong>{one.by}</strong>
                                        <time dateTime={one.at}>{moment(one.at)}</time>
                                    </p>
                                </li>
                            ))}
                        </ol>
                    )
                }
            </Loaded>
        </section>
    )
}

function Export({ poll, done }: { poll: string; done: () => void }) {
    const command = useCommand(ExportPollBundleDocument, (data) => data.exportPollBundle)
    const [asking, ask] = useState(false)
    const run = async () => {
        const taken = await command.run({ input: { poll } })
        ask(false)
        if (!taken?.url) return
        keepFile(taken.url)
        say(t('sealed.done'))
        done()
    }
    return (
        <>
            <Refusals refusals={command.refusals} fault={command.fault} />
            <Button
                onClick={() => {
                    ask(true)
                }}
            >
                {t('recount.export')}
            </Button>
            {asking && (
                <Confirm
                    title={t('recount.ask')}
                    yes={t('sealed.yes')}
                    busy={command.busy}
                    onYes={() => void run()}
                    onNo={() => {
                        ask(false)
                    }}
                >
                    <p>{t('sealed.text')}</p>
                </Confirm>
            )}
        </>
    )
}
