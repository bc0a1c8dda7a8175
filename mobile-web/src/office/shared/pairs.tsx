import type { ComponentChildren } from 'preact'

/** What is known, each fact behind its name; what is not known is left out. */
export function Pairs({ pairs }: { pairs: readonly [string, ComponentChildren][] }) {
    return (
        <dl class="pairs">
            {pairs.map(
                ([term, fact]) =>
                    fact !== null &&
                    fact !== undefined && (
                        <div key={term}>
                            <dt>{term}</dt>
                            <dd>{fact}</dd>
                        </div>
                    ),
            )}
        </dl>
    )
}
