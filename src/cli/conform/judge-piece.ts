// Judges every case of one piece of a file, and puts what was found into a sentence.
import { createReadStream } from 'node:fs';
import { verdictOn, type JudgingBy, type Verdict } from '../../record/case/verdict.ts';
import type { Voice } from '../command.ts';
import { casesIn, isUnread, type NoFile, type Source } from '../recordings.ts';
import type { Piece } from './pieces.ts';

/** `isTrusted`: the hash chain was verified before and is not computed again. */
export type Judging = JudgingBy & { readonly isTrusted: boolean };

/** One case as it was judged, with what is said of it: null where there is nothing to say. Without a verdict the file cannot be read. */
export type Judged =
  | { readonly file: string; readonly verdict: Verdict; readonly sentence: string | null; readonly noFile: null }
  | { readonly file: string; readonly verdict: null; readonly sentence: string; readonly noFile: NoFile };

/** Read in large chunks: a case is longer than the chunks a stream has by itself. */
const chunkLength = 262_144;

export const sourceOf = ({ file, from, to, firstLine }: Piece): Source => ({
  file,
  firstLine,
  chunks: () => createReadStream(file, { start: from, ...(to !== null && { end: to - 1 }), highWaterMark: chunkLength }),
});

export async function* judgeCases(source: Source, judging: Judging, { say, t }: Voice): AsyncGenerator<Judged> {
  const { file } = source;
  const asked = { anyStandard: judging.standard !== null, inPart: true, isTrusted: judging.isTrusted };
  for await (const reading of casesIn(source, t, asked)) {
    if (isUnread(reading)) {
      yield { file, verdict: null, sentence: reading.fault.sentence, noFile: reading.fault };
      continue;
    }
    const verdict = verdictOn(reading, judging);
    const { leaving, fault } = verdict;
    const sentence = leaving === null ? (fault === null ? null : say.fault(fault)) : say.deviation(leaving.deviation);
    yield { file, verdict, sentence, noFile: null };
  }
}
