// Sets a paper in type: its template, the words as data, fonts from packages. Nothing is read from the system or the network.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { withBothStandards } from './both-standards.ts';
import { kindOf, type Paper } from './paper.ts';
import type { Printed } from './printed.ts';

/** Package and family: Latin, Cyrillic and Greek with all their marks; Arabic and Persian; and the scripts names are written in here besides. */
const families = [
  ['noto-sans', 'NotoSans'],
  ['vazirmatn', 'Vazirmatn'],
  ['noto-sans-hebrew', 'NotoSansHebrew'],
  ['noto-sans-ethiopic', 'NotoSansEthiopic'],
  ['noto-sans-georgian', 'NotoSansGeorgian'],
  ['noto-sans-armenian', 'NotoSansArmenian'],
] as const;
const weights = ['400Regular', '700Bold'] as const;

const resolve = createRequire(import.meta.url).resolve;
const fontFiles = families.flatMap(([name, family]) => {
  const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
  return weights.map((weight) => join(folder, weight, `${family}_${weight}.ttf`));
});

const templateAt = (path: string): string => readFileSync(new URL(`../../export/${path}`, import.meta.url), 'utf8');
const bilingual = templateAt('agreement/pdf/bilingual.typ');
const templates = {
  agreement: bilingual + templateAt('agreement/pdf/agreement.typ'),
  referral: bilingual + templateAt('referral/pdf/referral.typ'),
  protection: bilingual + templateAt('own-file/pdf/protection.typ'),
  guide: templateAt('guide/pdf/guide.typ'),
  report: templateAt('report/pdf/report.typ'),
} as const;

/** By either standard a character that no font holds is an error, never an empty box. The message names what stood there. */
const missing = /the text `\\?"(.*?)\\?"` could not be displayed/gu;

const unescaped = (text: string): string =>
  text.replaceAll(/\\u\{([\da-f]+)\}/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).replaceAll(/\\(.)/gu, '$1');

export function newTypesetter(): (paper: Paper) => Printed {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles }] });
  return (paper) => {
    const result = compiler.compile({ mainFileContent: templates[kindOf(paper)], inputs: { sheet: JSON.stringify(paper) } });
    const { result: document } = result;
    if (document === null) {
      const error = result.takeError();
      throw new Error(`the sheet cannot be set: ${JSON.stringify(error === null ? [] : compiler.fetchDiagnostics(error))}`);
    }
    const [year = 1970, month = 1, day = 1] = paper.printedOn;
    // The same sheet of the same day is the same file.
    const creationTimestamp = Date.UTC(year, month - 1, day) / 1000;
    try {
      // Checked by the rules of both; the second one's own file is not needed (both-standards.ts).
      compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp });
      return { code: 'printed', pdf: withBothStandards(compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp })) };
    } catch (error) {
      const characters = error instanceof Error ? [...error.message.matchAll(missing)].map(([, text = '']) => unescaped(text)) : [];
      if (characters.length === 0) throw error;
      return { code: 'unprintable', characters: [...new Set(characters)].filter((text) => /\P{Bidi_Control}/u.test(text)) };
    } finally {
      compiler.evictCache(10);
    }
  };
}
