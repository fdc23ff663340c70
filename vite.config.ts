// Builds the screen (run as `vite build src/ui --config vite.config.ts`), with `--mode player` or `--mode training` a room by itself as one
// file, and lists the kinds of tests.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { allInOne } from './src/setup/all-in-one.mjs';
import { firstLoads } from './src/setup/first-loads.mjs';
import { precompressed } from './src/setup/precompressed.mjs';
import { aStep, aTest } from './tests/patience.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev` runs the server; the vite server passes `/api/v1` on to it (`/api` alone is also a folder of the screen). */
const apiOrigin = `http://127.0.0.1:${process.env['ETAPPE_API_PORT'] ?? '4174'}`;

/** Vitest leaves one core out; of two that would be half the machine. */
const cores = Math.max(2, availableParallelism());

/** The rooms without a server: no file of theirs leaves anything behind, so that they share what was loaded once. Half of their time was loading. */
const withoutServer = 'tests/{engine,export,language,machines,network,record,recordings,scenarios,ui}/**/*.test.ts';

const build = { emptyOutDir: true, target: 'es2023' };

/** Opened from a file share or a stick, a page may load nothing: everything is in the one file. */
const alone = (name: string): ViteUserConfig => ({
  plugins: [react(), allInOne(name, fromHere('src/ui'))],
  logLevel: 'warn',
  build: {
    ...build,
    outDir: fromHere(`dist/${name}`),
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

/** The rooms that stand by themselves: the player of QA and the training room. */
const roomsAlone = ['player', 'training'];

const usual: ViteUserConfig = {
  plugins: [react(), precompressed()],
  build: {
    ...build,
    outDir: fromHere('dist/client'),
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: firstLoads(fromHere('src/ui')) } },
  },
  server: { port: 4173, strictPort: true, proxy: { '/api/v1': { target: apiOrigin, changeOrigin: false } } },
  test: {
    testTimeout: aTest,
    hookTimeout: aTest,
    teardownTimeout: aStep,
    expect: { poll: { timeout: aStep } },
    // All files wait in one line for the next free core: a journey beside a law, nobody for the slowest of a group.
    maxWorkers: cores,
    projects: [
      { extends: true, test: { name: 'rules', environment: 'node', isolate: false, include: [withoutServer] } },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [withoutServer],
          globalSetup: ['tests/storage/postgres-once.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/dom.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'browser', environment: 'node', include: ['tests/journeys/**/*.journey.ts'] },
      },
    ],
  },
};

export default defineConfig(({ mode }) => (roomsAlone.includes(mode) ? alone(mode) : usual));
