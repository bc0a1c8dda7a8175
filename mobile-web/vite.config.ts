import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { icons } from './scripts/icons.mjs'
import { documentsInPlace } from './scripts/documents.mjs'

const server = process.env.GONGPING_URL ?? 'http://localhost:8080'

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
    },
    server: {
        proxy: { '/graphql': server, '/evidence': server },
    },
})
