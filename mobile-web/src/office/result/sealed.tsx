import { useState } from 'preact/hooks'
import { ExportSealedBundleDocument, SealedExportsDocument } from '../../gql/graphql'
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
                    <Export
                        key={edition.id}
                        cycle={cycle}
                        edition={edition}
                        done={exports.reload}
                    />
                ))}
            <h3>{t('sealed.list')}</h3>
            <Loaded query={exports} lines={2}>
                {({ sealedExports }) =>
                    sealedExports.length === 0 ? (
                        <p class="soft">{t('sealed.none')}</p>
                    ) : (
                        <ol class="events">
                            {sealedExports.map((one) => (
                                <li key={one.hash}>
                                    <p class="between">
                                        <strong>{one.by}</strong>
                                        <time dateTime={one.at}>{moment(one.at)}</time>
                                    </p>
                                    <p class="soft">
                                        {t('sealed.of', { when: moment(one.computedAt) })}
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

function Export(props: { cycle: string; edition: Edition; done: () => void }) {
    const { cycle, edition } = props
    const command = useCommand(ExportSealedBundleDocument, (data) => data.exportSealedBundle)
    const [asking, ask] = useState(false)
    const run = async () => {
        const taken = await command.run({ input: { cycle, standings: edition.id } })
        ask(false)
        if (!taken?.url) return
        keepFile(taken.url)
        say(t('sealed.done'))
        props.done()
    }
    return (
        <>
            <Refusals refusals={command.refusals} fault={command.fault} />
            <Button
                onClick={() => {
                    ask(true)
                }}
            >
                {t('sealed.one', { when: moment(edition.computedAt) })}
            </Button>
            {asking && (
                <Confirm
                    title={t('sealed.ask')}
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
