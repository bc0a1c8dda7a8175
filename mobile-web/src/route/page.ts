import type { ComponentType } from 'preact'
import type { Role } from '../gql/graphql'
import type { BaseKey } from '../i18n/base'
import type { IconName } from '../ui/icon'

/** What a page is given: the parameters of its path and of the query. */
export interface PageProps {
    params: Record<string, string>
    query: Record<string, string>
}

type Module = { default: ComponentType<PageProps> }

/** A page that is loaded when it is first shown. */
export interface Page {
    /** Path pattern, such as `/claims/:id`; of several that match the first one counts. */
    path: string
    load: () => Promise<Module>
    /** Who sees it: everybody, or whoever holds one of the roles. */
    access: 'public' | readonly Role[]
    /** Whether it has the screen for itself, without the navigation, and brings its own `main`. */
    alone?: true
}

/** An entry of the navigation. */
export interface Tab {
    path: string
    label: BaseKey
    icon: IconName
    roles: readonly Role[]
    /** Place in the navigation, small ones first; a phone shows the first four. */
    place: number
}
