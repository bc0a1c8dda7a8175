import { Icon } from '../../ui/icon'
import type { Person } from './voters'

/** Somebody of a list; a button where something can be done about them. */
export function PersonRow(props: {
    person: Person
    choose: ((person: Person) => void) | undefined
    note?: string
}) {
    const { person, choose, note } = props
    const body = (
        <>
            <span class="row-body">
                <span class="row-title">{person.name}</span>
                <span class="row-line soft">
                    {person.unit} · {person.number}
                </span>
            </span>
            {note !== undefined && <span class="chip">{note}</span>}
        </>
    )
    return choose ? (
        <button
            type="button"
            class="row row-button row-tight"
            onClick={() => {
                choose(person)
            }}
        >
            {body}
            <Icon name="next" />
        </button>
    ) : (
        <div class="row row-tight">{body}</div>
    )
}
