// Reads what a foreign file holds, whatever it is: nothing here believes a type.
export type Loose = Readonly<Record<string, unknown>>;

export const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
export const looseOf = (value: unknown): Loose => (isLoose(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const objectsIn = (value: unknown): readonly Loose[] => listOf(value).filter(isLoose);

/** A text that shows something, or a number written out; null for everything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** `1.250,00`, `1250.00` and `49,9` alike: of two signs the last one parts, and a single one followed by three digits stands between thousands. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = textOf(value)?.replaceAll(/[\s\u00a0€]|EUR/gu, '') ?? '';
  if (!/^-?\d[\d.,]*$/u.test(text)) return null;
  const parting = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const isThousands = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/u.test(text);
  const whole = (part: string) => part.replaceAll(/[.,]/gu, '');
  const plain = parting < 0 || isThousands ? whole(text) : `${whole(text.slice(0, parting))}.${text.slice(parting + 1)}`;
  return Number(plain);
}

/** A latitude or longitude: what stands behind the only sign is a fraction, also where it has three digits. */
export function degreesOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = textOf(value)?.replace(',', '.') ?? '';
  return /^-?\d{1,3}(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

export function flagOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = textOf(value)?.toLowerCase() ?? '';
  if (['true', 'ja', 'yes', '1', 'x'].includes(text)) return true;
  return ['false', 'nein', 'no', '0'].includes(text) ? false : null;
}

/** Whatever it was, short enough to be shown beside a finding. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** Null when it is no JSON. Files come with and without a byte order mark. */
export function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown };
  } catch {
    return null;
  }
}
