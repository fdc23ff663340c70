// Answers with a printed paper: the file, or which characters no font holds.
import type { Context } from 'hono';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import type { Printed } from './printed.ts';

/** `name`: of the file, without its ending. */
export function answerPrinted(c: Context<Env>, printed: Printed, name: string) {
  if (printed.code === 'unprintable') return problem(c, 'unprintable', { errors: printed.characters.map(asFault) });
  return c.body(new Uint8Array(printed.pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
  });
}

const asFault = (characters: string) => {
  const codes = Array.from(characters, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return { path: codes.join(' '), message: characters };
};
