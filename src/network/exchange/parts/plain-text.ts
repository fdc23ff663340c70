// Text out of HTML that nobody may trust: scripts and styles leave nothing, links leave their words, pictures nothing.
import { convert, type HtmlToTextOptions } from 'html-to-text';

const skipped = ['script', 'style', 'img', 'iframe', 'object', 'noscript', 'template', 'svg', 'head'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const options: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxInputLength: 400_000 },
  selectors: [
    ...skipped.map((selector) => ({ selector, format: 'skip' })),
    ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
};

const isHtml = (text: string): boolean => /<\/?[a-z!][^>]*>|&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/iu.test(text);
const script = /<script\b|<[^>]*\son\w+\s*=|javascript:/iu;

/** Text without a tag is left as it is, but for blanks around it and what no line of text needs. */
export function plainText(raw: string): { readonly text: string; readonly hadScript: boolean } {
  const text = isHtml(raw) ? convert(raw, options) : raw;
  const tidy = text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\u200B\uFEFF]/gu, '')
    .replaceAll(/[^\S\n]+$/gmu, '')
    .replaceAll(/\n{3,}/gu, '\n\n');
  return { text: tidy.trim(), hadScript: script.test(raw) };
}

/** Several texts one below the other; what is said twice is said once. Where one of them is HTML, so is the line between. */
export function together(...raw: readonly unknown[]): string | null {
  const texts = [...new Set(raw.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? one.trim() : [])))];
  return texts.length === 0 ? null : texts.join(texts.some(isHtml) ? '<br>' : '\n');
}
