// The tests that mutation testing runs, of the room it is in: named here and not by Stryker's `testFiles`, with which changes of what is worked
// out when a module is loaded come too late to be noticed (stryker-js issue 6144).
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const wanted = process.env['ETAPPE_MUTATION_TESTS'];

/** Paths from the root of the project; null when nothing is mutated. */
export const filesForMutants: readonly string[] | null = wanted === undefined ? null : (JSON.parse(wanted) as string[]);

/** What tells most in the shortest time is named first: with the first test that fails a change is found. */
export class AsNamed extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => filesForMutants?.findIndex((file) => moduleId.endsWith(file)) ?? 0;
    return specifications.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
