import type { SheetPaper } from './paper'
import { abstained, filled, keyOf } from '../ballot/rows'
import type { Row, Typed } from '../ballot/rows'
import type { Offer } from './offers'
import { t } from './texts'

/** Quick choices and abstention, one row of buttons. */
export function Quick(props: {
    candidate: SheetPaper['candidates'][number]
    rows: readonly Row[]
    offers: readonly Offer[]
    typed: Typed
    type: (changes: Typed) => void
}) {
    const { candidate, rows, typed, type } = props
    const left = typed[candidate.key] === abstained
    const isChosen = ({ marks }: Offer) =>
        !left && rows.every((row, i) => typed[keyOf(candidate.key, row)] === marks[i])
    return (
        <div class="quick" role="group" aria-label={`${t('quick')} ${candidate.name}`}>
            {props.offers.map((offer) => (
                <button
                    key={offer.text}
                    type="button"
                    aria-pressed={isChosen(offer)}
                    aria-label={offer.nameFor(candidate.name)}
                    onClick={() => {
                        type(filled(candidate.key, offer.marks, rows))
                    }}
                >
                    {offer.text}
                </button>
            ))}
            <button
                type="button"
                aria-pressed={left}
                aria-label={t('abstain-of', { name: candidate.name })}
                onClick={() => {
                    type({ [candidate.key]: left ? '' : abstained })
                }}
            >
                {t('abstain')}
            </button>
        </div>
    )
}
