// Brings what figures are counted from up to date: only cases whose log has moved on, whose day has come, or of which a half-year has
// become complete are folded.
import type { Day } from '../../../machines/day.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import type { Outdated } from '../../record/ports/figures-store.ts';
import { withinScope } from '../../storage/scope.ts';
import { isUnavailable } from '../../storage/unavailable.ts';
import type { WithCases } from '../cases/folded-cases.ts';
import { breather } from '../parts/breathe.ts';
import { programHash } from '../parts/program-hash.ts';
import { traceOf } from '../parts/log.ts';
import { foldCase, lastComplete, type Folded } from './fold.ts';

export type FiguresParts = WithCases<'storage' | 'log'>;

/** Rows per write. */
const together = 100;

/** Answers how many cases cannot be opened. One after the other: whoever asks while cases are being folded finds them folded. */
export function refreshing(parts: FiguresParts): (today: Day) => Promise<number> {
  let before: Promise<unknown> = Promise.resolve();
  // What is folded is everybody's, whoever happens to ask first.
  return (today) => {
    const damaged = before.then(() => withinScope('everywhere', () => refresh(parts, today)));
    // A failure belongs to whoever asked then; the next one tries again.
    before = damaged.catch(() => undefined);
    return damaged;
  };
}

/** A row whose log has moved on while it was folded is not kept: how many times it is folded anew, so that the case is counted. */
const looks = 5;

async function refresh(parts: FiguresParts, today: Day): Promise<number> {
  const { store } = parts.storage;
  const { figures } = store;
  const damaged = new Set<string>();
  for (let look = 1; look <= looks; look += 1) {
    const all = await figures.outdated(today, programHash(), lastComplete(today));
    const outdated = all.filter(({ listed }) => !damaged.has(listed.case));
    if (outdated.length === 0) break;
    for (const id of await foldAll(parts, outdated, today)) damaged.add(id);
  }
  await figures.drop([...damaged]);
  // What a broken list cannot name is in no figure either.
  return damaged.size + (await store.unlisted()).length;
}

/** Answers which of them cannot be opened. */
async function foldAll(parts: FiguresParts, all: readonly Outdated[], today: Day): Promise<string[]> {
  const { figures } = parts.storage.store;
  const damaged: string[] = [];
  const breathe = breather();
  let folded: Folded[] = [];
  const keep = () =>
    figures.keep(
      folded.map(({ row }) => row),
      folded.flatMap(({ frozen }) => frozen),
    );
  for (const outdated of all) {
    const one = await foldedOrNull(parts, outdated, today);
    if (one === null) damaged.push(outdated.listed.case);
    else folded.push(one);
    if (folded.length >= together) {
      await keep();
      folded = [];
    }
    await breathe();
  }
  await keep();
  return damaged;
}

/** Null for a case that cannot be opened; the others are counted all the same. */
async function foldedOrNull({ cases, log }: FiguresParts, { listed, frozenTo }: Outdated, today: Day): Promise<Folded | null> {
  try {
    const opened = await cases.open(listed.case);
    if (opened === null) return null;
    const { header, entries, state, dossier } = opened;
    const told = { header, entries, state, birthDate: birthDateOf(dossier) };
    return foldCase(told, { today, projectionVersion: programHash(), frozenTo });
  } catch (error) {
    // A database that does not answer says nothing about the case.
    if (isUnavailable(error)) throw error;
    log.warn({ case: listed.case, ...traceOf(error) }, 'damaged case');
    return null;
  }
}
