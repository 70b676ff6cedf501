import { defineConfig } from 'vite';

import { embedBuild } from './packages/embed/src/build/embed-build.ts';

/** Builds the embed: the loader `kim.js` and the chunks it loads, in `packages/embed/dist/v1`. */
export default defineConfig({ plugins: [embedBuild()] });
