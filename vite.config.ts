// Builds the screen (run as `vite build src/ui --config vite.config.ts`) and lists the three kinds of tests.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { aStep, aTest } from './tests/patience.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev` runs the server; the vite server passes `/api/v1` on to it (`/api` alone is also a folder of the screen). */
const apiOrigin = `http://127.0.0.1:${process.env['ETAPPE_API_PORT'] ?? '4174'}`;

/** Vitest leaves one core out; of two that would be half the machine. */
const cores = Math.max(2, availableParallelism());

export default defineConfig({
  plugins: [react()],
  build: { outDir: fromHere('dist/client'), emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 1000 },
  server: { port: 4173, strictPort: true, proxy: { '/api/v1': { target: apiOrigin, changeOrigin: false } } },
  test: {
    testTimeout: aTest,
    hookTimeout: aTest,
    teardownTimeout: aStep,
    expect: { poll: { timeout: aStep } },
    // All files wait in one line for the next free core: a journey beside a law, nobody for the slowest of a group.
    maxWorkers: cores,
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'] },
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
});
