// The layout of every support chain beside those of the charts: computed when the charts are built, shipped as data.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chainsOf } from '../../machines/standards/chains.ts';
import { currentStandard } from '../../machines/standards/released.ts';
import { layOutChain } from '../export/layout/chain-layout.ts';
import { langs } from '../language/language.ts';
import { chainWordsIn } from '../network/words/chain-words.ts';
import { layouter } from './chart-layouts.ts';

const place = new URL('../export/layout/laid/chains.json', import.meta.url);

export const chainLayoutsOnDisk = (): string | null => (existsSync(place) ? readFileSync(place, 'utf8') : null);

/** One line a chain, so that a change of one is seen as such. */
export async function chainLayouts(): Promise<string> {
  const elk = await layouter();
  const parties = langs.map((lang) => ({ lang, names: chainWordsIn(lang).parties }));
  const lines: string[] = [];
  for (const chain of chainsOf(currentStandard).chains) {
    const layout = await layOutChain(elk, chain, ({ name, responsible }) =>
      parties.map(({ lang, names }) => ({ name: name[lang], who: names[responsible] })),
    );
    lines.push(`${JSON.stringify(chain.code)}:${JSON.stringify(layout)}`);
  }
  return `{${lines.join(',\n')}}\n`;
}

/** Answers with what was written. */
export async function writeChainLayouts(): Promise<string[]> {
  const wanted = await chainLayouts();
  if (chainLayoutsOnDisk() === wanted) return [];
  writeFileSync(place, wanted);
  return ['src/export/layout/laid/chains.json'];
}
