// Which cases stand in the list of whoever asks, and how much of each they see.
import { listedFor } from '../../organisation/sight.ts';
import type { CasesWithin } from '../../record/ports/caseload-store.ts';
import { roleOf, sightFor, type Asker, type SignedIn } from '../access/asker.ts';
import { knowsColleagues } from '../sign-in/people.ts';
import type { Viewer } from './caseload.ts';

/** Of no site: whoever has no role is turned away before, and would find nothing here either. */
const nowhere: CasesWithin = { site: '', centre: null, counsellors: [] };

const withinOf = ({ standpoint }: SignedIn): CasesWithin => (standpoint === null ? nowhere : listedFor(standpoint));

export function viewerOf(asker: Asker): Viewer {
  const role = roleOf(asker);
  return {
    within: asker.kind === 'demonstration' ? undefined : withinOf(asker),
    sight: ({ case: id, site, centre, counsellor }) => sightFor(asker, { id, site, centre, counsellor }),
    knowsColleagues: role !== null && knowsColleagues.has(role),
  };
}
