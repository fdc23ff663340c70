// Which cases stand in the list of whoever asks, and how much of each they see.
import { listedFor } from '../../organisation/sight.ts';
import { sightFor, type Asker } from '../access/asker.ts';
import type { Viewer } from './caseload.ts';

export const viewerOf = (asker: Asker): Viewer => ({
  within: asker.kind === 'demonstration' || asker.standpoint === null ? undefined : listedFor(asker.standpoint),
  sight: ({ case: id, site, centre, counsellor }) => sightFor(asker, { id, site, centre, counsellor }),
});
