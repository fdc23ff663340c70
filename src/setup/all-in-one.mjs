// Writes scripts and styles of a built page into the page itself: the player of QA is one file, with nothing beside it to load.
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a script must not end the element they stand in. */
const asText = (code) => code.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);

/** Vite leaves open what is to be loaded before a part that comes later; here nothing comes later. */
const asScript = (code) => asText(code).replaceAll('__VITE_PRELOAD__', 'undefined');

const elementOf = (part) =>
  part.type === 'chunk' ? `<script type="module">${asScript(part.code)}</script>` : `<style>${String(part.source)}</style>`;

/** Where the page asks for a file. */
const askingFor = (fileName) => new RegExp(`<(?:script|link)[^>]*${fileName.replaceAll('.', String.raw`\.`)}"[^>]*>(?:</script>)?`, 'u');

const writeIn = (_, bundle) => {
  const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
  for (const part of Object.values(bundle).filter((one) => one !== page)) {
    const place = askingFor(part.fileName);
    if (!place.test(page.source)) throw new Error(`nothing in the page asks for ${part.fileName}`);
    // A function, because `$` in code would be taken for a reference.
    page.source = page.source.replace(place, () => elementOf(part));
    delete bundle[part.fileName];
  }
};

const saySize = ({ dir }, bundle) => {
  for (const name of Object.keys(bundle)) {
    process.stdout.write(`${join(dir, name)}: ${(statSync(join(dir, name)).size / 1e6).toFixed(2)} MB, one file\n`);
  }
};

/**
 * A package does the same in more ways than one page needs.
 * @type {import('vite').Plugin}
 */
export const allInOne = { name: 'all-in-one', enforce: 'post', generateBundle: writeIn, writeBundle: saySize };
