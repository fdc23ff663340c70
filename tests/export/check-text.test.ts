// Whether a text is the one that was signed: the exact text is, one changed letter is not, and a recording only names it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText, readCheckSum } from '../../src/export/agreement/check-text.ts';
import { hashOf } from '../../src/export/agreement/document.ts';
import { linesOfRecording } from '../../src/record/log/line.ts';
import { inputAfter, textOf } from './agreements.ts';
import { inForce, recordAfter } from './sheets.ts';

const text = textOf(inputAfter());
const hash = hashOf(text);

describe('a text', () => {
  test('that is the same to the letter fits, and is read', async () => {
    expect(await checkText(text, hash)).toMatchObject({ code: 'same', document: { version: 1, parties: { client: 'Samira Al-Khatib' } } });
    expect(await checkText(`${text}\r\n`, hash)).toMatchObject({ code: 'same' });
  });

  test('with any one letter changed does not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('x', '1', ' ', 'а', '\u200b'), async (at, letter) => {
        fc.pre(text[at] !== letter);
        expect(await checkText(text.slice(0, at) + letter + text.slice(at + 1), hash)).toMatchObject({ code: 'other' });
      }),
    );
  });

  test('with one letter less or the same content written otherwise does not', async () => {
    expect(await checkText(text.slice(0, -1), hash)).toMatchObject({ code: 'other' });
    expect(await checkText(JSON.stringify(JSON.parse(text), null, 2), hash)).toMatchObject({ code: 'other' });
  });
});

describe('a recording', () => {
  const { header, entries, state } = recordAfter(inForce).played();
  const lines = [...linesOfRecording(header, entries)];
  const signed = state.context.agreement.versions[0]?.hash ?? '';
  const sum = readCheckSum(signed);

  test('says which version has the hash, when it was offered and how many signed', async () => {
    expect(sum).not.toBeNull();
    if (sum === null) return;
    expect(await checkText(`${lines.join('\n')}\n`, sum)).toEqual({
      code: 'recorded',
      case: 'F-7KQ2-93',
      version: 1,
      offeredOn: '2026-11-21',
      signatures: 2,
    });
    expect(await checkText(lines.join('\n'), hash)).toEqual({ code: 'notRecorded' });
  });

  test('that was changed says in which line', async () => {
    if (sum === null) throw new Error('no version was offered');
    const changed = lines.with(3, (lines[3] ?? '').replace('2026-11-21', '2026-11-20'));
    expect(await checkText(changed.join('\n'), sum)).toEqual({ code: 'damagedRecording', line: 4 });
  });
});

describe('a check sum', () => {
  const bare = hash.replace('sha256:', '');
  test.each([hash, `#${hash}`, bare, bare.toUpperCase(), ` ${bare.slice(0, 20)} ${bare.slice(20)}\n`])('is read from %j', (typed) => {
    expect(readCheckSum(typed)).toBe(hash);
  });
  test.each(['', '#', 'sha256:', bare.slice(1), `${bare}0`, bare.replace(/./u, 'g')])('is not read from %j', (typed) => {
    expect(readCheckSum(typed)).toBeNull();
  });
});
