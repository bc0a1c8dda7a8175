import { t } from './texts'

/** What the voter is promised, word for word, before anything is done. */
export function Promised(props: { promise: string; confidential: boolean }) {
    return (
        <div class={props.confidential ? 'note note-warn' : 'note'}>
            <h3>{t(props.confidential ? 'confidential' : 'promise')}</h3>
            <p class="promise">{props.promise}</p>
        </div>
    )
}
