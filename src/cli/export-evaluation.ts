// `etappe export evaluation`: the evaluation set, under pseudonyms whose key is made for this export and kept nowhere.
import { createHmac, randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { dictionaryPage } from '../network/figures/evaluation-set/dictionary.ts';
import { evaluationSet, type EvaluationSet, type Pseudonym } from '../network/figures/evaluation-set/evaluation-set.ts';
import { evaluationCsv, evaluationParquet } from '../network/figures/evaluation-set/files.ts';
import { isOfSystem, whyNotWritten } from '../record/ports/system-reasons.ts';
import type { FiguresReader } from '../server/figures/figures.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

export const evaluationFormats = ['csv', 'parquet'] as const;
export type EvaluationFormat = (typeof evaluationFormats)[number];

/** 96 bits: among thousands of persons no two are alike. */
const pseudonymLength = 16;

function freshPseudonyms(): Pseudonym {
  const key = randomBytes(32);
  return (id) => createHmac('sha256', key).update(id).digest('base64url').slice(0, pseudonymLength);
}

/** `set.csv` has `set.dictionary.md` beside it. */
const dictionaryBeside = (file: string): string => `${file.slice(0, file.length - extname(file).length)}.dictionary.md`;

/** Both or none: rows without their dictionary are read wrongly. */
function writeBoth(files: readonly (readonly [string, string | Uint8Array])[], t: Texts): void {
  const parts = files.map(([path, content]) => ({ path, part: `${path}.part`, content }));
  try {
    for (const { part, content } of parts) writeFileSync(part, content);
    for (const { path, part } of parts) renameSync(part, path);
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true });
    if (!isOfSystem(error)) throw error;
    const file = files[0]?.[0] ?? '';
    throw new WrongUsage(t.unwritableFile(file, whyNotWritten(file, error)));
  }
}

export async function exportEvaluation(
  figures: FiguresReader,
  today: string,
  { file, format }: { readonly file: string; readonly format: EvaluationFormat },
  t: Texts,
): Promise<EvaluationSet> {
  const set = evaluationSet(await figures.facts(today), freshPseudonyms());
  const rows = format === 'csv' ? evaluationCsv(set.rows) : evaluationParquet(set.rows);
  writeBoth(
    [
      [dictionaryBeside(file), dictionaryPage()],
      [file, rows],
    ],
    t,
  );
  return set;
}
