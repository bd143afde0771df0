/**
 * How the three parts of the app are built. Everything is bundled, so that the packaged app holds `out/` and no
 * node_modules; a sandboxed preload may not `require` files, so it has to be one file.
 */

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { lighterZod } from './scripts/build/lighter-zod';

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** One self-contained CommonJS file with a fixed name: package.json and the windows point at it. */
function hostBuild(part: 'main' | 'preload', sourcemap: boolean) {
  return {
    build: {
      outDir: here(`./out/${part}`),
      externalizeDeps: false,
      sourcemap,
      rolldownOptions: {
        input: here(`./electron/${part}.ts`),
        output: { format: 'cjs' as const, entryFileNames: `${part}.cjs`, codeSplitting: false },
      },
    },
  };
}

export default defineConfig(({ command }) => {
  const sourcemap = command === 'serve';
  return {
    main: hostBuild('main', sourcemap),
    preload: hostBuild('preload', sourcemap),
    renderer: {
      root: here('./renderer'),
      plugins: [react(), lighterZod()],
      // Dexie as it is written for the engines of today, without what older ones need.
      resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
      build: {
        outDir: here('./out/renderer'),
        emptyOutDir: true,
        minify: true,
        sourcemap,
        // Read from this computer's disk: what is seldom needed (the layout engine is 1.4 MB) is loaded when it is.
        chunkSizeWarningLimit: 1_500,
        // Fonts and pictures stay files: the content security policy allows no data: fonts.
        assetsInlineLimit: 0,
        rolldownOptions: { input: here('./renderer/index.html') },
      },
    },
  };
});
