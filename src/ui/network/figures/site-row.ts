// A site of the programme with its counts, under the name people know.
import type { ProgrammeCounts } from '../../parts/api/views.ts';

export type SiteRow = { readonly name: string; readonly counts: ProgrammeCounts };
