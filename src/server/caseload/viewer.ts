// Which cases stand in the list of whoever asks, and how much of each they see.
import { listedFor } from '../../organisation/sight.ts';
import { roleOf, sightFor, type Asker } from '../access/asker.ts';
import { knowsColleagues } from '../sign-in/people.ts';
import type { Viewer } from './caseload.ts';

export function viewerOf(asker: Asker): Viewer {
  const role = roleOf(asker);
  return {
    within: asker.kind === 'demonstration' || asker.standpoint === null ? undefined : listedFor(asker.standpoint),
    sight: ({ case: id, site, centre, counsellor }) => sightFor(asker, { id, site, centre, counsellor }),
    knowsColleagues: role !== null && knowsColleagues.has(role),
  };
}
