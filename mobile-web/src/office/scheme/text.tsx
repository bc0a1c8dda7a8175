import { useRef, useState } from 'preact/hooks'
import { SchemeDraftTextDocument } from '../../gql/graphql'
import type { DraftTextFragment } from '../../gql/graphql'
import type { PageProps } from '../../route/page'
import { useQuery } from '../../session/use-query'
import { Loaded } from '../../ui/loaded'
import { PageHeader } from '../../ui/page-header'
import { useStay } from '../shared/stay'
import { useHolds } from '../shared/who'
import { Missing } from './draft'
import { Editor } from './editor'
import type { Jump } from './editor'
import { Files } from './files'
import { FaultList } from './faults'
import { SaveText } from './save-text'
import { t } from './texts'
import '../shared/office.css'
import './scheme.css'

export type DraftText = DraftTextFragment

/** The draft's file as it is written, its faults beside it. */
export default function TextPage({ params, query }: PageProps) {
    const asked = useQuery(SchemeDraftTextDocument, { id: params.id ?? '' })
    const [saved, setSaved] = useState<DraftText>()
    return (
        <Loaded query={asked} lines={12}>
            {({ schemeDraft }) => {
                if (schemeDraft === null) return <Missing />
                const isNewer = saved !== undefined && saved.version > schemeDraft.version
                return (
                    <Work
                        draft={isNewer ? saved : schemeDraft}
                        line={Number(query.line ?? 0)}
                        take={setSaved}
                        reload={asked.reload}
                    />
                )
            }}
        </Loaded>
    )
}

function Work(props: {
    draft: DraftText
    line: number
    take: (draft: DraftText) => void
    reload: () => void
}) {
    const { draft } = props
    const office = useHolds('OFFICE')
    const [typed, setTyped] = useState<string | null>(null)
    const jump = useRef<Jump>(() => undefined)
    const text = typed ?? draft.source
    useStay(text === draft.source ? null : t('save.stay'))
    return (
        <>
            <PageHeader
                title={t('draft.of', { title: draft.title, n: draft.number })}
                back={`/schemes/drafts/${encodeURIComponent(draft.id)}`}
            />
            {!office && <p class="note">{t('draft.read-only')}</p>}
            <div class="text-split">
                <Editor
                    text={text}
                    faulty={draft.faults.map((fault) => fault.line)}
                    line={props.line}
                    jump={jump}
                    change={office ? setTyped : undefined}
                />
                <div class="stack">
                    <Checked
                        draft={draft}
                        changed={text !== draft.source}
                        jump={(line) => {
                            jump.current(line)
                        }}
                    />
                    {office && <SaveText {...props} text={text} type={setTyped} />}
                    <Files draft={draft} text={text} type={office ? setTyped : undefined} />
                </div>
            </div>
        </>
    )
}

function Checked(props: { draft: DraftText; changed: boolean; jump: Jump }) {
    const { faults } = props.draft
    if (faults.length === 0) return <p class="note">{t('text.no-faults')}</p>
    return (
        <>
            <FaultList faults={faults}>
                {(fault) => (
                    <button
                        type="button"
                        class="link-button"
                        onClick={() => {
                            props.jump(fault.line)
                        }}
                    >
                        {t('fault.line', { n: fault.line })}
                    </button>
                )}
            </FaultList>
            {props.changed && <p class="soft">{t('text.faults-saved')}</p>}
        </>
    )
}
