// Judges every case of one source: says each deviation with file, line, case, entry and reason, and counts.
import { conform, type Deviation } from '../../engine/log/conform.ts';
import type { Stepper } from '../../engine/state/case-state.ts';
import type { Recording } from '../../record/log/recording.ts';
import type { Voice } from '../command.ts';
import type { ExitCode, Said } from '../io.ts';
import { casesIn, inputOf, placeOf, tellFault, worse, type Source } from '../recordings.ts';
import { count, newTally, type Tally } from './tally.ts';

/** `standard` replaces the one the recordings name; null leaves it. */
export type Judging = { readonly standard: string | null; readonly stepper: Stepper; readonly json: boolean };

export type Judged = { readonly tally: Tally; readonly code: ExitCode };

/** `onCase` is told the number of entries seen so far. */
export async function judgeSource(source: Source, judging: Judging, io: Said, voice: Voice, onCase = (_: number) => {}): Promise<Judged> {
  const tally = newTally();
  let code: ExitCode = 0;
  for await (const { recording, fault } of casesIn(source, voice.t, judging.standard !== null)) {
    if (fault !== null && fault.code !== 'noFile') tally.faulty += 1;
    code = worse(code, fault === null ? judge({ source, recording, tally }, judging, io, voice) : tellFault(fault, io, voice));
    onCase(tally.entries);
  }
  return { tally, code };
}

type Case = { readonly source: Source; readonly recording: Recording; readonly tally: Tally };

/** At most one deviation a case: what comes after the first one is judged by a state that the standard does not lead to. */
function judge({ source: { file }, recording, tally }: Case, { standard, stepper, json }: Judging, io: Said, voice: Voice): ExitCode {
  const { header, entries } = recording;
  const input = { ...inputOf(header), ...(standard !== null && { standard }) };
  const { deviation, state } = conform({ input, entries, stepper });
  tally.knownLater += Object.keys(state.context.marks).length;
  count(tally, header.site, entries.length, deviation);
  if (deviation === null) return 0;
  io.out(json ? asJson(file, recording, deviation, voice) : inWords(file, recording, deviation, voice));
  return 1;
}

const asJson = (file: string, recording: Recording, deviation: Deviation, { say }: Voice): string =>
  JSON.stringify({
    file,
    line: recording.lines[deviation.seq - 1],
    case: recording.header.case,
    site: recording.header.site,
    deviation,
    sentence: say.deviation(deviation),
  });

const inWords = (file: string, recording: Recording, deviation: Deviation, { say }: Voice): string =>
  `${placeOf(file, recording, deviation.seq)}: ${recording.header.case}: ${say.deviation(deviation)} [${codesOf(deviation)}]`;

const codesOf = (deviation: Deviation): string =>
  deviation.code === 'refused' ? deviation.refusals.map(({ code }) => code).join(', ') : deviation.code;
