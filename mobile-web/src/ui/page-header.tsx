import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/base'
import { Icon } from './icon'

/**
 * Head of a page: its title, the way back, and what can be done. The title becomes the window's
 * and takes the focus, so that those who listen know that the page has changed.
 */
export function PageHeader(props: { title: string; back?: string; children?: ComponentChildren }) {
    const heading = useRef<HTMLHeadingElement>(null)
    useEffect(() => {
        document.title = `${props.title} · ${t('app.name')}`
    }, [props.title])
    useEffect(() => {
        heading.current?.focus({ preventScroll: true })
    }, [])
    return (
        <header class="page-header">
            {props.back !== undefined && (
                <a class="icon-button" href={props.back} aria-label={t('do.back')}>
                    <Icon name="back" />
                </a>
            )}
            <h1 ref={heading} tabIndex={-1}>
                {props.title}
            </h1>
            <div class="page-actions">{props.children}</div>
        </header>
    )
}
