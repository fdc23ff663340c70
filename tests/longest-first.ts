// In which order the files of tests are begun: the longest first, so that in the end nobody waits for one of them alone.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Vitest begins the largest files first. These are short to read and take long: searches, generated caseloads, and faults on purpose. */
const longForTheirSize =
  /\/(?:engine\/laws\/visited|engine\/host-clock|scenarios\/simulate|recordings\/changed-bytes|faults\/simulation\/simulation|faults\/crash-images|storage\/kill)\.test\.ts$/u;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project);
    return [...projects.values()].flatMap((those) => [
      ...those.filter(({ moduleId }) => longForTheirSize.test(moduleId)),
      ...those.filter(({ moduleId }) => !longForTheirSize.test(moduleId)),
    ]);
  }
}
