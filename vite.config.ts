// Builds the screen (run as `vite build src/ui --config vite.config.ts`) and lists the three kinds of tests.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `npm run dev` runs the server; the vite server passes `/api/v1` on to it (`/api` alone is also a folder of the screen). */
const apiOrigin = `http://127.0.0.1:${process.env['ETAPPE_API_PORT'] ?? '4174'}`;

export default defineConfig({
  plugins: [react()],
  build: { outDir: fromHere('dist/client'), emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 1000 },
  server: { port: 4173, strictPort: true, proxy: { '/api/v1': { target: apiOrigin, changeOrigin: false } } },
  test: {
    // Laws run hundreds of histories; on a busy machine with two cores five seconds are too few.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/dom.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // One journey file at a time: each starts a server and a browser, and two cores are all there is.
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/journeys/**/*.journey.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
