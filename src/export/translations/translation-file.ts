// A translation as a file for whoever translates elsewhere: one language, the German words, what stands beside them now, a place for new words.
import { z } from 'zod';
import { clientLanguages } from '../../../machines/standards/catalogue.ts';
import { tidied } from './review-rules.ts';

/** Bytes: whatever is longer is no translation of a standard. */
const longestFile = 2_000_000;
const textsAtMost = 500;

const FileText = z.object({
  key: z.string().max(100),
  german: z.string(),
  /** What the client reads today, and whether a person has reviewed it. */
  present: z.string(),
  reviewed: z.boolean(),
  /** Stays empty where nothing is to be kept. */
  new: z.string(),
  /** The German words by their hash, and the last entry about the text: what has changed since is noticed. */
  source: z.string(),
  version: z.int().min(0),
});
export type FileText = z.infer<typeof FileText>;

const TranslationFile = z.object({
  format: z.literal('etappe.translation/1'),
  standard: z.string(),
  language: z.enum(clientLanguages).exclude(['de']),
  texts: z.array(FileText).min(1).max(textsAtMost),
});
export type TranslationFile = z.infer<typeof TranslationFile>;

/** Null for a file that holds no translation of this format. */
export async function readTranslation(file: Blob): Promise<TranslationFile | null> {
  if (file.size > longestFile) return null;
  try {
    const read = TranslationFile.safeParse(JSON.parse(await file.text()));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const translationFile = (of: Pick<TranslationFile, 'standard' | 'language'>, texts: readonly Omit<FileText, 'new'>[]): Blob =>
  new Blob(
    [`${JSON.stringify({ format: 'etappe.translation/1', ...of, texts: texts.map((text) => ({ ...text, new: '' })) }, null, 2)}\n`],
    {
      type: 'application/json',
    },
  );

/** What somebody has filled in, in one line each. */
export const filledIn = ({ texts }: TranslationFile): FileText[] =>
  texts.flatMap((text) => (text.new.trim() === '' ? [] : [{ ...text, new: tidied(text.new) }]));
