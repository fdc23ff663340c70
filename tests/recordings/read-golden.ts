// Reads a golden recording: one sound case, or the test has nothing to say.
import { readFileSync } from 'node:fs';
import { inputOf } from '../../src/cli/recordings.ts';
import { linesOf } from '../../src/record/log/lines.ts';
import { readRecordings, type Recording } from '../../src/record/log/recording.ts';
import { golden } from '../cli/spoken.ts';

export async function readGolden(name: string): Promise<Recording> {
  const [reading, ...more] = await Array.fromAsync(readRecordings(linesOf([readFileSync(golden(name))]), { file: name }));
  if (reading?.recording == null || more.length > 0) throw new Error(`${name} is not one sound case: ${JSON.stringify(reading?.fault)}`);
  return reading.recording;
}

export async function logOf(name: string) {
  const { header, entries } = await readGolden(name);
  return { input: inputOf(header), entries };
}
