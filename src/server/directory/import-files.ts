// Compares files with the directory, and with a person's choices writes them: everything or nothing.
import type { Actor } from '../../../machines/actor.ts';
import type { Day } from '../../../machines/day.ts';
import type { ComparedBody, ComparedOffer, ImportBody, ImportView } from '../../contract/directory-import.ts';
import type { DirectoryStore } from '../../network/directory/directory-store.ts';
import { applyImport } from '../../network/exchange/apply.ts';
import { compareBodies, type ComparedBody as Body } from '../../network/exchange/bodies.ts';
import { compareImport, type Compared } from '../../network/exchange/compare.ts';
import type { Directory } from '../../network/exchange/directory.ts';
import type { Import } from '../../network/exchange/import.ts';
import { matchBodies, originIn, type BodyMatch } from '../../network/exchange/match-bodies.ts';
import { readFiles } from '../../network/exchange/read-files.ts';
import type { StandingDirectory } from './read-directory.ts';

export const directoryOf = ({ bodies, offers }: StandingDirectory): Directory => ({
  bodies: [...bodies.values()].map(({ entry }) => entry),
  offers: [...offers.values()].map(({ entry }) => entry),
});

type Parts = { readonly directory: DirectoryStore; readonly now: Date; readonly today: Day; readonly by: Actor };

/** Null where the directory is not the one any more that the choices were made for. */
export async function importFiles(
  standing: StandingDirectory,
  sent: ImportBody,
  { directory: store, now, today, by }: Parts,
): Promise<ImportView | null> {
  if (sent.seen !== null && sent.seen !== standing.number) return null;
  const { format, incoming, table } = readFiles(sent.files, { on: today, publisher: sent.feed }, sent.mapping);
  const directory = directoryOf(standing);
  const imported: Import = { incoming, feed: sent.feed, on: today };
  const match = matchBodies(directory, imported);
  const compared = compareImport(directory, imported, match);
  const view = {
    format,
    seen: standing.number,
    compared: compared.map((one) => comparedOffer(one, directory, match)),
    bodies: compareBodies(directory, imported, match).map((one) => comparedBody(one, imported)),
    findings: [...incoming.findings],
    table: table === null ? null : { headers: [...table.headers], mapping: { ...table.mapping } },
  };
  if (sent.seen === null) return { ...view, written: null };
  const verifyBy = { who: 'centre', everyMonths: 6 } as const;
  const entries = applyImport(
    directory,
    imported,
    sent.choices,
    { region: sent.region, bodyKind: sent.bodyKind, verifyBy },
    sent.bodyChoices,
  );
  const at = now.toISOString();
  const overtaken = await store.add(entries.map((entry) => ({ ...entry, act: 'imported', by, at, after: standing.versionOf(entry.id) })));
  return overtaken.length > 0 ? null : { ...view, written: entries.length };
}

function comparedOffer(compared: Compared, { bodies }: Directory, { meant }: BodyMatch): ComparedOffer {
  const { standing } = compared;
  const offer = 'offer' in compared ? compared.offer : null;
  const incoming = 'incoming' in compared ? compared.incoming : null;
  const body = incoming === null ? undefined : meant(incoming.fields.body);
  return {
    foreignId: incoming?.foreignId ?? offer?.origin?.foreignId ?? '',
    standing,
    title: incoming?.fields.title ?? offer?.title ?? '',
    body: incoming?.fields.body ?? bodies.find(({ id }) => id === offer?.body)?.name ?? '',
    town: incoming?.fields.place?.town ?? offer?.place?.town ?? null,
    offer: offer?.id ?? null,
    looked: 'looked' in compared ? compared.looked : null,
    changes: 'changes' in compared ? [...compared.changes] : [],
    alike: 'alike' in compared ? compared.alike.map(({ id, title }) => ({ id, title })) : [],
    closedBody: standing !== 'unchanged' && body?.isClosed === true ? body.id : null,
  };
}

function comparedBody(compared: Body, imported: Import): ComparedBody {
  const body = 'body' in compared ? compared.body : null;
  const incoming = 'incoming' in compared ? compared.incoming : null;
  return {
    foreignId: incoming?.foreignId ?? (body === null ? '' : (originIn(body, imported)?.foreignId ?? '')),
    standing: compared.standing,
    name: body?.name ?? incoming?.fields.name ?? '',
    body: body?.id ?? null,
    looked: 'looked' in compared ? compared.looked : null,
    changes: 'changes' in compared ? [...compared.changes] : [],
  };
}
