// Browsers in which somebody has signed in before: attempts from elsewhere on the same account do not slow them down.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, serialize } from 'hono/utils/cookie';

export type KnownBrowsers = {
  readonly isKnown: (headers: Headers, email: string) => boolean;
  /** As a `Set-Cookie` header. */
  readonly cookieFor: (email: string) => string;
};

/** Seconds: half a year. */
const maxAge = 15_552_000;

/** The cookie tells whoever finds it nothing: a keyed hash of the address it belongs to. */
export function knownBrowsers(secret: string, publicAddress: string): KnownBrowsers {
  const secure = publicAddress.startsWith('https://');
  const name = `${secure ? '__Host-' : ''}etappe.known`;
  const markOf = (email: string): string => createHmac('sha256', secret).update(`known\n${email.toLowerCase()}`).digest('base64url');
  return {
    isKnown(headers, email) {
      const given = Buffer.from(parse(headers.get('cookie') ?? '', name)[name] ?? '');
      const mark = Buffer.from(markOf(email));
      return given.length === mark.length && timingSafeEqual(given, mark);
    },
    cookieFor: (email) => serialize(name, markOf(email), { maxAge, path: '/', httpOnly: true, sameSite: 'Strict', secure }),
  };
}
