import type { Plugin } from 'vite'

/** Vite plugin: adds the icons that devices want as PNG. */
export function icons(): Plugin
