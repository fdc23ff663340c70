// Makes a room that stands by itself of the page of the screen: started by another script, and with scripts, styles and icon written into
// the page, so that there is nothing beside it to load.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a script must not end the element they stand in. */
const asText = (code) => code.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);

/** Vite leaves open what is to be loaded before a part that comes later; here nothing comes later. */
const asScript = (code) => asText(code).replaceAll('__VITE_PRELOAD__', 'undefined');

const elementOf = (part) =>
  part.type === 'chunk' ? `<script type="module">${asScript(part.code)}</script>` : `<style>${String(part.source)}</style>`;

/** Where the page asks for a file. */
const askingFor = (fileName) => new RegExp(`<(?:script|link)[^>]*${fileName.replaceAll('.', String.raw`\.`)}"[^>]*>(?:</script>)?`, 'u');

function writeIn(page, parts) {
  return parts.reduce((html, part) => {
    const place = askingFor(part.fileName);
    if (!place.test(html)) throw new Error(`nothing in the page asks for ${part.fileName}`);
    // A function, because `$` in code would be taken for a reference.
    return html.replace(place, () => elementOf(part));
  }, String(page.source));
}

const saySize = ({ dir }, bundle) => {
  for (const name of Object.keys(bundle)) {
    process.stdout.write(`${join(dir, name)}: ${(statSync(join(dir, name)).size / 1e6).toFixed(2)} MB, one file\n`);
  }
};

/** The two lines in which the page of a room differs from that of the screen. */
const pageOf = (html, name, icon) =>
  [
    ['href="/icon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon)}"`],
    ['src="/main.tsx"', `src="/${name}.tsx"`],
  ].reduce((page, [screen, room]) => {
    if (!page.includes(screen)) throw new Error(`the page of the screen has no ${screen}`);
    return page.replace(screen, () => room);
  }, html);

/**
 * Of `index.html`, for the room that `<name>.tsx` starts: one file, `<name>.html`. A package does the same in more ways than one page needs.
 * @param {string} name
 * @param {string} folder where page and icon of the screen are
 * @returns {import('vite').Plugin}
 */
export const allInOne = (name, folder) => ({
  name: 'all-in-one',
  enforce: 'post',
  transformIndexHtml: { order: 'pre', handler: (html) => pageOf(html, name, readFileSync(join(folder, 'icon.svg'), 'utf8')) },
  generateBundle(_, bundle) {
    const page = Object.values(bundle).find(({ fileName }) => fileName === 'index.html');
    const source = writeIn(
      page,
      Object.values(bundle).filter((one) => one !== page),
    );
    for (const { fileName } of Object.values(bundle)) delete bundle[fileName];
    this.emitFile({ type: 'asset', fileName: `${name}.html`, source });
  },
  writeBundle: saySize,
});
