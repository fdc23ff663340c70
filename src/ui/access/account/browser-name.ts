// What a browser says of itself, as people call it. It says more than is true: the first name in this order that occurs is the one meant.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//u, 'Edge'],
  [/\bOPR\//u, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//u, 'Firefox'],
  [/Chrome\/|\bCriOS\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/u, 'Android'],
  [/iPhone|iPad/u, 'iOS'],
  [/Windows/u, 'Windows'],
  [/Mac OS X|Macintosh/u, 'macOS'],
  [/CrOS/u, 'ChromeOS'],
  [/Linux/u, 'Linux'],
];

const nameIn = (said: string, names: typeof browsers): string | null => names.find(([pattern]) => pattern.test(said))?.[1] ?? null;

/** Null for what is not known. */
export const browserIn = (said: string) => ({ browser: nameIn(said, browsers), system: nameIn(said, systems) });
