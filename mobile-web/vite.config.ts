import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { documentsInPlace } from './scripts/documents.mjs'

const server = process.env.GONGPING_URL ?? 'http://localhost:8080'

export default defineConfig({
    plugins: [
        documentsInPlace(),
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
                    {
                        src: '/icon.svg',
                        sizes: 'any',
                        type: 'image/svg+xml',
                        purpose: 'any',
                    },
                ],
            },
            workbox: {
                navigateFallbackDenylist: [/^\/graphql/, /^\/evidence/, /^\/actuator/],
            },
        }),
    ],
    build: {
        outDir: 'target/classes/META-INF/resources',
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: { polyfill: false },
    },
    server: {
        proxy: { '/graphql': server, '/evidence': server },
    },
})
