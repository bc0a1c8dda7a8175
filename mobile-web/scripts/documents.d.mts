import type { Plugin } from 'vite'

/** Vite plugin: operations travel with the page that uses them. */
export function documentsInPlace(): Plugin
