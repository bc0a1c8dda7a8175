import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { icons } from './scripts/icons.mjs'
import { documentsInPlace } from './scripts/documents.mjs'

const server = process.env.GONGPING_URL ?? 'http://localhost:8080'

/**
 * Few chunks instead of one for every shared part: each costs a request and a name in the first
 * load. What the first page needs, what forms need, and what the other pages share.
 */
const chunks = [
    {
        name: 'first',
        test: /node_modules\/preact|src\/(app\/(?!more|worker)|api\/(?!stream|as-nobody|use-open-query)|cell|i18n\/(?!(?:zh-CN|zh-TW|en)\/(?!base))|office\/routes|outbox\/item|route|session\/(?!use-co|sign-out|follow)|number\/(?!uuid|bytes)|ui\/(?:icon|status|fault-note|loaded|page-header|points|trace|claim-row)\.)/,
    },
    {
        name: 'forms',
        test: /src\/(session\/use-command|ui\/(?:button|field|form|password-input|refusals)\.)/,
    },
    // What is sent and kept behind the pages: nothing shows later for want of it.
    { name: 'outbox', test: /src\/outbox\/(?!item|picture)/ },
    { name: 'idb', test: /node_modules\/idb\/|src\/phone\// },
    { name: 'parts', test: /src\/(api|session|number|ui)\/.*\.tsx?$/ },
]

export default defineConfig({
    plugins: [
        documentsInPlace(),
        icons(),
        preact(),
        VitePWA({
            registerType: 'prompt',
            injectRegister: null,
            manifest: {
                name: '公评',
                short_name: '公评',
                lang: 'zh-CN',
                start_url: '/',
                display: 'standalone',
                background_color: '#f6f3ee',
                theme_color: '#17606d',
                icons: [
                    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
                    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
                    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
                    {
                        src: '/icon-full-512.png',
                        sizes: '512x512',
                        type: 'image/png',
                        purpose: 'maskable',
                    },
                ],
            },
            workbox: {
                navigateFallbackDenylist: [
                    /^\/graphql/,
                    /^\/evidence/,
                    /^\/bundles/,
                    /^\/boards/,
                    /^\/actuator/,
                    /^\/try\.json/,
                ],
                globPatterns: ['**/*.{js,css,html,svg}'],
            },
        }),
    ],
    build: {
        outDir: 'target/classes/META-INF/resources',
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
    },
    server: {
        proxy: { '/graphql': server, '/evidence': server, '/bundles': server, '/boards': server },
    },
})
