// Text out of HTML that nobody may trust: scripts and styles leave nothing, links leave their words, pictures nothing.
import { compile, type HtmlToTextOptions } from 'html-to-text';

const skipped = ['script', 'style', 'img', 'iframe', 'object', 'noscript', 'template', 'svg', 'head'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const options: HtmlToTextOptions = {
  wordwrap: false,
  // Deeper than any page people write: without a limit a file of nothing but opening tags exhausts the stack.
  limits: { maxDepth: 64, ellipsis: '' },
  selectors: [
    ...skipped.map((selector) => ({ selector, format: 'skip' })),
    ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
};
const convert = compile(options);

/** Far more than is kept of any text; what stands behind it is not even looked at. */
const longest = 100_000;

// Every pattern has a limit, so that no text makes it run for long.
const isHtml = (text: string): boolean => /<\/?[a-z!][^<>]{0,2000}>|&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/iu.test(text);
const script = /<script\b|<[^<>]{0,500}\son[a-z]{2,30}\s{0,5}=|javascript:/iu;

const withoutEnds = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');

/** Text without a tag is left as it is, but for blanks around it and what no line of text needs. */
export function plainText(raw: string): { readonly text: string; readonly hadScript: boolean } {
  const read = raw.slice(0, longest);
  const text = isHtml(read) ? convert(read) : read;
  const tidy = text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[\u200B\uFEFF]/gu, '');
  return {
    text: withoutEnds(tidy)
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim(),
    hadScript: script.test(read),
  };
}

/** Several texts one below the other; what is said twice is said once. Where one of them is HTML, so is the line between. */
export function together(...raw: readonly unknown[]): string | null {
  const texts = [...new Set(raw.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? one.trim() : [])))];
  return texts.length === 0 ? null : texts.join(texts.some(isHtml) ? '<br>' : '\n');
}
