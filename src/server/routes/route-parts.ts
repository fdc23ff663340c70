// What all routes share: the parts of the server, with the folded cases and the caseload made of them.
import { staff } from '../access/staff.ts';
import type { StaffMember } from '../parts/staff-member.ts';
import { caseloadReader, type CaseloadReader } from '../caseload/caseload.ts';
import { foldedCases, type WithCases } from '../cases/folded-cases.ts';
import { directoryReader, type ReadDirectory } from '../directory/read-directory.ts';
import { figuresReader, type FiguresReader } from '../figures/figures.ts';
import type { StaffAddresses } from '../parts/staff-addresses.ts';
import { staffAddressesOf } from '../sign-in/staff-addresses.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { watchClock, type ClockWatch } from '../parts/clock-watch.ts';
import { newPress, type Press } from '../papers/press.ts';
import type { ServerParts } from '../parts/server-parts.ts';

export type RouteParts = WithCases<keyof ServerParts> & {
  readonly staff: readonly StaffMember[];
  readonly caseload: CaseloadReader;
  readonly figures: FiguresReader;
  readonly readDirectory: ReadDirectory;
  /** Whether the clock is doubted; `clock` already goes by it. */
  readonly watch: ClockWatch;
  readonly press: Press;
  /** Null in the demonstration. */
  readonly signIn: SignIn | null;
  readonly staffAddresses: StaffAddresses;
  /** The instant by which sessions and emergency accesses end: in the demonstration that of the chosen day. */
  readonly instant: () => Date;
};

/** Without a sign-in: the demonstration. */
export function routeParts(given: ServerParts, signIn: SignIn | null = null, watch = watchClock(given)): RouteParts {
  const parts = { ...given, clock: watch.clock };
  const cases = foldedCases(parts.storage.file);
  const readDirectory = directoryReader(parts.storage.directory);
  return {
    ...parts,
    staff: parts.staff ?? staff,
    cases,
    caseload: caseloadReader({ ...parts, cases }),
    figures: figuresReader({ ...parts, cases, readDirectory }),
    readDirectory,
    watch,
    press: newPress(),
    signIn,
    staffAddresses: staffAddressesOf({ ...parts, signIn }),
    instant: () => (signIn === null || watch.doubt() !== null ? parts.clock.now() : new Date(signIn.settings.now())),
  };
}
