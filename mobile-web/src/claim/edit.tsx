import { useEffect, useState } from 'preact/hooks'
import type { ClaimDetailQuery } from '../gql/graphql'
import { CatalogueDocument, ClaimDetailDocument } from '../gql/graphql'
import { today } from '../number/dates'
import { uuidv7 } from '../number/uuid'
import type { Command } from '../outbox/item'
import type { PageProps } from '../route/page'
import { useQuery } from '../session/use-query'
import { EmptyState, Loaded, Skeleton } from '../ui/loaded'
import { PageHeader } from '../ui/page-header'
import { ClaimForm } from './form'
import { draftKey, readDraft, readItem } from './start'
import { t } from './texts'
import { catalogueOf } from './typed'
import type { Catalogue, Picked, Typed } from './typed'
import './claim.css'

type Claim = NonNullable<ClaimDetailQuery['claim']>

/** Writes a new claim, or mends a returned one or one that still waits on this phone. */
export default function Edit({ params, query }: PageProps) {
    const catalogue = useQuery(CatalogueDocument, {}, 'catalogue')
    const id = params.id
    return (
        <>
            <PageHeader
                title={t(id === undefined ? 'form.new' : 'form.edit')}
                back={id === undefined ? '/claims' : `/claims/${encodeURIComponent(id)}`}
            />
            <Loaded query={catalogue} lines={8}>
                {(data) => {
                    const found = catalogueOf(data)
                    if (found === null) return <EmptyState title={t('form.no-cycle')} />
                    if (id === undefined) return <Begin catalogue={found} item={query.item} />
                    return <Mend catalogue={found} id={id} item={query.item} />
                }}
            </Loaded>
        </>
    )
}

function Mend(props: { catalogue: Catalogue; id: string; item: string | undefined }) {
    const claim = useQuery(ClaimDetailDocument, { id: props.id })
    return (
        <Loaded query={claim} lines={8}>
            {(data) =>
                data.claim === null ? (
                    <EmptyState title={t('detail.none')} />
                ) : (
                    <Begin catalogue={props.catalogue} item={props.item} claim={data.claim} />
                )
            }
        </Loaded>
    )
}

function typedFrom(claim: Claim | undefined, photos: readonly Picked[]): Typed {
    return {
        item: claim?.item.code ?? '',
        occurredOn: claim?.occurredOn ?? today(),
        count: String(claim?.count ?? 1),
        event: claim?.event ?? '',
        description: claim?.description ?? '',
        photos,
    }
}

function photosOf(claim: Claim | undefined): readonly Picked[] {
    return (claim?.evidence ?? []).map(({ sha256, thumbnailUrl }) => ({
        sha256,
        url: thumbnailUrl,
        photo: null,
    }))
}

interface Beginning {
    typed: Typed
    restored: boolean
}

/** Looks for what was typed before, then shows the form. */
function Begin(props: {
    catalogue: Catalogue
    item?: string | undefined
    claim?: Claim | undefined
}) {
    const { catalogue, item, claim } = props
    const [begun, begin] = useState<Beginning | null>(null)
    const [itemId] = useState(item ?? uuidv7)
    const key = item ?? draftKey(claim?.id ?? null)
    const [known] = useState(() => photosOf(claim))
    const [fresh] = useState(() => typedFrom(claim, known))
    useEffect(() => {
        const reading = item === undefined ? readDraft(key, known) : readItem(item, known)
        reading.then(
            (typed) => {
                begin(
                    typed === null
                        ? { typed: fresh, restored: false }
                        : { typed, restored: item === undefined },
                )
            },
            () => {
                begin({ typed: fresh, restored: false })
            },
        )
    }, [fresh, item, key, known])
    if (begun === null) return <Skeleton lines={8} />
    const command: Command =
        claim === undefined
            ? { kind: 'submit', cycle: catalogue.cycle }
            : { kind: 'resubmit', claim: claim.id, version: claim.version }
    return (
        <ClaimForm
            catalogue={catalogue}
            begun={begun}
            fresh={fresh}
            target={{ id: itemId, command, draft: item === undefined ? key : null }}
        />
    )
}
