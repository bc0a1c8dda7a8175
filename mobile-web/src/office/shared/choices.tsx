/** Links between views of one page; the one shown now is marked. */
export function Choices(props: {
    label: string
    choices: readonly { key: string; title: string; href: string }[]
    now: string
}) {
    return (
        <nav class="choices" aria-label={props.label}>
            {props.choices.map((choice) => (
                <a
                    key={choice.key}
                    href={choice.href}
                    aria-current={choice.key === props.now ? 'page' : undefined}
                >
                    {choice.title}
                </a>
            ))}
        </nav>
    )
}
