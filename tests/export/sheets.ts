// Sheets of made-up agreements, as the template reads them.
import { translations } from './translations.ts';
import { editedLog } from '../../src/engine/step/edited.ts';
import { nextReview } from '../../src/engine/state/next-review.ts';
import { readDocument } from '../../src/export/agreement/document.ts';
import { writerOf } from '../../src/export/agreement/made-up-agreement.ts';
import { sheetOf, type Sheet, type SheetInput } from '../../src/export/agreement/pdf/sheet.ts';
import { proposalOf, type Act } from '../../src/scenarios/life.ts';
import { headerFor, recordOf } from '../../src/scenarios/record-of.ts';
import { counsellor } from '../../src/scenarios/staff.ts';
import { concludes, explains, handsOverCopy, offers, signs } from '../../src/scenarios/steps.ts';
import { drafted, intake, offeredOn } from './agreements.ts';

export const offered: readonly Act[] = [...intake, ...drafted, offers(['g1', 'g2'], 'ar')];
export const inForce: readonly Act[] = [
  ...offered,
  explains('ar', 'present'),
  signs('client', 'drawn'),
  signs('counsellor', 'paper'),
  handsOverCopy,
  concludes,
];

export const renegotiating: readonly Act[] = [...inForce, { type: 'renegotiation.begun', because: 'measure' }];

/** The record of one made-up case after these acts, all of one day. */
export function recordAfter(acts: readonly Act[]) {
  const header = headerFor('F-7KQ2-93', 'wiesbaden');
  const record = recordOf(header);
  const writeDocument = writerOf({ counsellor: 'Jana Weber', siteOf: () => 'Wiesbaden', translations });
  for (const act of acts) {
    const moment = { header, state: record.state(), on: offeredOn, dossier: record.dossier, writeDocument };
    const refusals = record.add({ on: offeredOn, by: counsellor }, proposalOf(act, moment));
    if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  }
  return record;
}

/** What a sheet is made of, after these acts; the words of the document can be changed as a fault would change them. */
export function sheetInput(acts: readonly Act[], changes: Partial<SheetInput> = {}, client?: string): SheetInput {
  const record = recordAfter(acts);
  const { state, entries } = record.played();
  const version = state.context.agreement.versions.at(-1);
  const dossier = record.dossier();
  const document = readDocument(dossier[`version.${version?.number}`]?.['document'] ?? '');
  if (version === undefined || document === null) throw new Error('nothing was offered');
  const parties = { ...document.parties, ...(client !== undefined && { client }) };
  return {
    document: { ...document, parties },
    version,
    context: state.context,
    entries: editedLog(entries),
    dossier,
    language: 'ar',
    translations,
    size: 'usual',
    due: nextReview(state)?.on ?? null,
    printedOn: offeredOn,
    origin: 'http://localhost:4173',
    ...changes,
  };
}

export const sheetAfter = (acts: readonly Act[], changes: Partial<SheetInput> = {}, client?: string): Sheet =>
  sheetOf(sheetInput(acts, changes, client));
