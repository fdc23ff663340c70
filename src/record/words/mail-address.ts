// Mail addresses, checked whole: what is not one from its first to its last letter is none. Never a part of what was written.
import isEmail from 'validator/lib/isEmail.js';

const strictly = { allow_utf8_local_part: true, require_tld: true, allow_ip_domain: false, allow_display_name: false } as const;

/** Letters, digits, points and hyphens of any script, and the two joiners Persian and Indic names are spelt with. */
const domainLetters = /^[\p{L}\p{M}\p{N}.\-\u200c\u200d]+$/u;

/**
 * The address a mail goes to, with its domain as computers write it (`xn--…`); null where the text is no address. The URL parser
 * of the platform converts the domain (UTS 46), and only what it leaves the same domain is taken.
 */
export function mailAddress(text: string): string | null {
  const whole = text.trim();
  const at = whole.lastIndexOf('@');
  const domain = asciiDomain(whole.slice(at + 1));
  if (at < 1 || domain === null) return null;
  const address = `${whole.slice(0, at)}@${domain}`;
  return !/[\p{Cf}\p{Cc}]/u.test(whole.slice(0, at)) && isEmail(address, strictly) ? address : null;
}

function asciiDomain(domain: string): string | null {
  if (!domainLetters.test(domain)) return null;
  return URL.parse(`http://${domain}`)?.hostname ?? null;
}

/** What a line that says how somebody is reached has in it of mail: an address, none, or something that cannot be used. */
export type NotedMail = { readonly address: string } | { readonly fault: 'none' | 'several' | 'unclear' };

/** Around a word in a sentence; within one they are part of it. */
const before = /^[<(„“"'»«[]+/u;
const after = /[>)“”"'»«\],;.!?]+$/u;
/** What stands at the end of one word or the beginning of the next where a blank slipped into an address. */
const opens = /[@._+-]$/u;
const goesOn = /^[@._+-]/u;

export function mailIn(line: string): NotedMail {
  const words = line.split(/\s+/u);
  const found = words.flatMap((word, index) => (word.includes('@') ? [{ word, index }] : []));
  const [only, ...more] = found;
  if (only === undefined) return { fault: 'none' };
  const bare = (word: string): string => word.replace(before, '').replace(after, '');
  const whole = found.map(({ word }) => mailAddress(bare(word)));
  if (whole.includes(null) || opens.test(words[only.index - 1] ?? '') || goesOn.test(words[only.index + 1] ?? ''))
    return { fault: 'unclear' };
  const [address] = whole;
  return more.length > 0 || typeof address !== 'string' ? { fault: 'several' } : { address };
}
