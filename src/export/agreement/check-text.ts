// Whether a text is the one that was signed: its hash says so, and nothing else. Runs in the browser alone.
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { Hash } from '../../record/log/entry.ts';
import { readRecordings, type Recording } from '../../record/log/recording.ts';
import type { AgreementDocument } from './agreement-document.ts';
import { hashOf, readDocument } from './document.ts';

export type Checked =
  /** The exact text. `document` is null for a text that is no agreement this program can read. */
  | { readonly code: 'same'; readonly document: AgreementDocument | null }
  | { readonly code: 'other'; readonly hash: Hash }
  /** A recording holds no words, but says which text was offered and who signed it; its own chain of hashes is whole. */
  | { readonly code: 'recorded'; readonly case: string; readonly version: number; readonly offeredOn: Day; readonly signatures: number }
  | { readonly code: 'notRecorded' }
  | { readonly code: 'damagedRecording'; readonly line: number };

/** Null for what is no check sum at all. Whoever copies one from paper may leave out what stands before the colon. */
export function readCheckSum(typed: string): Hash | null {
  const bare = typed
    .trim()
    .replace(/^#/u, '')
    .replace(/^sha256:/iu, '')
    .replaceAll(/\s/gu, '')
    .toLowerCase();
  return Hash.safeParse(`sha256:${bare}`).data ?? null;
}

/** Only white space around it is forgiven: editors add a line at the end. */
export async function checkText(text: string, expected: Hash): Promise<Checked> {
  const inner = text.trim();
  const exact = [text, inner].find((candidate) => hashOf(candidate) === expected);
  if (exact !== undefined) return { code: 'same', document: readDocument(exact) };
  return inner.startsWith('{"format":"etappe.recording/') ? checkRecording(inner, expected) : { code: 'other', hash: hashOf(inner) };
}

async function checkRecording(text: string, expected: Hash): Promise<Checked> {
  for await (const { recording, fault } of readRecordings(text.split('\n'), { file: '' })) {
    if (fault !== null) return { code: 'damagedRecording', line: fault.line };
    const found = offerIn(recording, expected);
    if (found !== null) return found;
  }
  return { code: 'notRecorded' };
}

function offerIn({ header, entries }: Recording, expected: Hash): Checked | null {
  const offer = entries.find(({ event }) => event.type === 'version.offered' && event.hash === expected);
  if (offer === undefined) return null;
  const { version } = offer.event as EventOf<'version.offered'>;
  const signatures = entries.filter(({ event }) => event.type === 'version.signed' && event.hash === expected).length;
  return { code: 'recorded', case: header.case, version, offeredOn: offer.on, signatures };
}
