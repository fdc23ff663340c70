// The fields of one entry while it is read: each is checked against the directory by itself, so that one wrong field costs no entry.
import { Line, Paragraph } from '../../directory/text.ts';
import { fieldShapes, type Field, type Fields, type Said } from '../fields.ts';
import type { Note, Where } from '../finding.ts';
import { plainText } from './plain-text.ts';
import { shown, textOf } from './values.ts';

export type Draft = {
  /** Undefined is not said; null is. */
  readonly set: <F extends Field>(field: F, value: Fields[F] | undefined) => void;
  /** Undefined is not said; nothing readable is null. */
  readonly line: (field: Field, raw: unknown) => void;
  readonly paragraph: (field: Field, raw: unknown) => void;
  readonly mail: (raw: unknown) => void;
  readonly web: (raw: unknown) => void;
  readonly fields: () => Said;
};

/** As much of it as the directory keeps, with a sign that there was more. */
const cut = (text: string, to: number): string => (text.length <= to ? text : `${text.slice(0, to - 1).trimEnd()}…`);

export const longestLine = 200;
const longestParagraph = 4000;

/** One readable line without any HTML; null where there is none. */
export function lineOf(raw: unknown): string | null {
  const line = plainText(textOf(raw) ?? '').text.replaceAll(/\s+/gu, ' ');
  return Line.safeParse(cut(line, longestLine)).data ?? null;
}

function paragraphOf(raw: unknown): { text: string | null; length: number; hadScript: boolean } {
  const { text, hadScript } = plainText(textOf(raw) ?? '');
  return { text: Paragraph.safeParse(cut(text, longestParagraph)).data ?? null, length: text.length, hadScript };
}

/** `www.example.org` is a page, too. */
const withProtocol = (page: string): string => (/^www\./iu.test(page) ? `https://${page}` : page);

export function draft(where: Where, note: Note): Draft {
  const said: Partial<Record<Field, unknown>> = {};
  const put = (field: Field, value: unknown): void => {
    const { success, data } = fieldShapes[field].safeParse(value);
    if (success) said[field] = data;
    else note(where, { code: 'fieldUnreadable', field, value: shown(value) });
  };
  return {
    set: (field, value) => (value === undefined ? undefined : put(field, value)),
    line: (field, raw) => {
      if (raw === undefined) return;
      const { length } = plainText(textOf(raw) ?? '').text;
      if (length > longestLine) note(where, { code: 'textShortened', field, from: length, to: longestLine });
      put(field, lineOf(raw));
    },
    paragraph: (field, raw) => {
      if (raw === undefined) return;
      const { text, length, hadScript } = paragraphOf(raw);
      if (hadScript) note(where, { code: 'scriptRemoved', field });
      if (length > longestParagraph) note(where, { code: 'textShortened', field, from: length, to: longestParagraph });
      put(field, text);
    },
    mail: (raw) => (raw === undefined ? undefined : put('mail', textOf(raw)?.replace(/^mailto:/iu, '') ?? null)),
    web: (raw) => {
      const page = textOf(raw);
      if (raw !== undefined) put('web', page === null ? null : withProtocol(page));
    },
    fields: () => said as Said,
  };
}
