// The tests that mutation testing runs, of the room it is in: named here and not by Stryker's `testFiles`, with which changes of what is worked
// out when a module is loaded come too late to be noticed (stryker-js issue 6144).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { screenTests } from '../vite.config.ts';
import { aTest } from './patience.ts';

const files: readonly string[] = JSON.parse(process.env['ETAPPE_MUTATION_TESTS'] ?? '[]');

/** What tells most in the shortest time is named first: with the first test that fails a change is found. */
class AsNamed extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => files.findIndex((file) => moduleId.endsWith(file));
    return specifications.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

export default defineConfig({
  plugins: [react()],
  test: {
    isolate: false,
    sequence: { sequencer: AsNamed },
    testTimeout: aTest,
    hookTimeout: aTest,
    globalSetup: process.env['ETAPPE_TEST_DATABASE'] === undefined ? [] : ['tests/storage/postgres-once.ts'],
    projects: [
      { extends: true, test: { name: 'rules', environment: 'node', include: files.filter((file) => !file.endsWith('x')) } },
      { extends: true, test: { name: 'dom', ...screenTests, include: files.filter((file) => file.endsWith('x')) } },
    ],
  },
});
