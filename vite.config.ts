// Builds the screen (run as `vite build src/ui --config vite.config.ts`), with `--mode player` or `--mode training` a room by itself as one
// file, and lists the kinds of tests.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { allInOne } from './src/setup/all-in-one.mjs';
import { firstLoads } from './src/setup/first-loads.mjs';
import { precompressed } from './src/setup/precompressed.mjs';
import { LongestFirst } from './tests/longest-first.ts';
import { AsNamed, filesForMutants } from './tests/mutated.ts';
import { aStep, aTest } from './tests/patience.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev` runs the server; the vite server passes `/api/v1` on to it (`/api` alone is also a folder of the screen). */
const apiOrigin = `http://127.0.0.1:${process.env['ETAPPE_API_PORT'] ?? '4174'}`;

/** One more than there are cores: journeys wait for a browser, servers for a disk, and somebody else goes on meanwhile. */
const atOnce = Math.max(2, availableParallelism()) + 1;

/** The rooms without a server. They run again under every clock. */
const withoutServer = 'tests/{engine,export,language,machines,network,record,recordings,scenarios,ui}/**/*.test.ts';

/** They change the catalogue they have loaded. */
const withNewLines = 'tests/catalogue/**';

const screen = {
  environment: 'jsdom',
  setupFiles: ['tests/dom.ts'],
  alias: [{ find: /^zustand$/u, replacement: fromHere('tests/fresh-stores.ts') }],
};

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
    // What was loaded once is there for every file of a process: half of the time was loading.
    isolate: false,
    // All files wait in one line for the next free core: a journey beside a law, nobody for the slowest of a group.
    maxWorkers: atOnce,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'rules', environment: 'node', include: [withoutServer] } },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [withoutServer, withNewLines],
          globalSetup: ['tests/storage/postgres-once.ts'],
        },
      },
      { extends: true, test: { name: 'dom', ...screen, include: ['tests/**/*.test.tsx'], exclude: [withNewLines] } },
      { extends: true, test: { name: 'catalogue', isolate: true, environment: 'node', include: ['tests/catalogue/*.test.ts'] } },
      { extends: true, test: { name: 'catalogue on screen', isolate: true, ...screen, include: ['tests/catalogue/*.test.tsx'] } },
      {
        extends: true,
        test: { name: 'browser', environment: 'node', include: ['tests/journeys/**/*.journey.ts'] },
      },
    ],
  },
};

/** Mutation testing: the tests of one room, in the order in which they are named. */
const ofOneRoom = (files: readonly string[]): ViteUserConfig => ({
  plugins: [react()],
  test: {
    ...usual.test,
    sequence: { sequencer: AsNamed },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: files.filter((file) => file.endsWith('.ts')),
          globalSetup: ['tests/storage/postgres-once.ts'],
          setupFiles: ['tests/cheap-passwords.ts'],
        },
      },
      { extends: true, test: { name: 'dom', ...screen, include: files.filter((file) => file.endsWith('.tsx')) } },
    ],
  },
});

export default defineConfig(({ mode }) => {
  if (roomsAlone.includes(mode)) return alone(mode);
  return filesForMutants === null ? usual : ofOneRoom(filesForMutants);
});
