// What stands on the printed sheet around the text: whether it applies, who signed and how, which talks were held, and the code.
import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/scenarios/life.ts';
import { AgreementLanguage } from '../../src/export/agreement/agreement-document.ts';
import { directionOf, isolated, runsOf } from '../../src/export/agreement/direction.ts';
import { differenceWords, sheetWords, wordsIn } from '../../src/export/agreement/sheet-words.ts';
import { explains, signs } from '../../src/scenarios/steps.ts';
import { inForce, offered, renegotiating, sheetAfter, sheetInput } from './sheets.ts';

const plain = (text: string | undefined): string => (text ?? '').replaceAll(/\p{Bidi_Control}/gu, '');
const declined = (because: 'declined' | 'notAble'): Act => ({ type: 'signature.declined', because });

describe('whether it applies', () => {
  test.each([
    ['on offer', offered, 'Entwurf / مسودة'],
    ['signed by one', [...offered, explains('ar', 'present'), signs('client', 'drawn')], 'Entwurf / مسودة'],
    ['signed by all', [...offered, explains('ar', 'present'), signs('client', 'drawn'), signs('counsellor', 'paper')], null],
    ['in force', inForce, null],
    ['declined', [...offered, declined('declined')], 'Gilt nicht mehr / لم تعد سارية'],
  ] as const)('%s: across the page stands %j, or nothing', (_, acts, across) => {
    expect(sheetAfter(acts).across).toBe(across);
  });

  test('in German alone the mark is German alone', () => {
    expect(sheetAfter(offered, { language: null })).toMatchObject({ across: 'Entwurf', isBilingual: false, note: null });
  });
});

describe('the signatures', () => {
  const lines = (acts: readonly Act[]) => sheetAfter(acts).signing.places.map(({ lines: own }) => own.map(({ de }) => plain(de)));

  test('drawn, on paper, and the interpreted talk', () => {
    const { places, interpreted } = sheetAfter(inForce).signing;
    expect(places.map(({ picture }) => picture?.alt ?? null)).toEqual(['Unterschrift: N. N.', null]);
    expect(places[0]?.picture?.svg).toMatch(/<path d="M[\d.]/u);
    expect(lines(inForce)).toEqual([['Unterschrieben am 21.11.2026'], ['Auf Papier unterschrieben am 21.11.2026']]);
    expect(interpreted?.de).toContain('Sprache: Arabisch.');
  });

  test('with a mark, and who bears witness to it', () => {
    const marked: Act = ({ state }) => {
      const version = state.context.agreement.versions.at(-1);
      return {
        type: 'version.signed',
        version: version?.number ?? 0,
        hash: version?.hash ?? '',
        party: 'client',
        how: 'mark',
        words: { witness: 'Muḥammad Ḥasan' },
      };
    };
    expect(lines([...offered, explains('ar', 'present'), marked])[0]).toEqual([
      'Mit einem Zeichen unterschrieben am 21.11.2026',
      'Bezeugt von: Muḥammad Ḥasan',
    ]);
  });

  test.each([
    ['declined', 'Nicht unterschrieben, besprochen am 21.11.2026'],
    ['notAble', 'Konnte nicht unterschreiben, festgehalten am 21.11.2026'],
  ] as const)('%s: the sheet says so on the line of the client, without a reason', (because, words) => {
    expect(lines([...offered, declined(because)])).toEqual([[words], ['Ort und Datum']]);
  });

  test('what is no drawing is not drawn', () => {
    const input = sheetInput(inForce);
    const dossier = { ...input.dossier, 'version.1.client': { drawing: 'M0 0"/><script/>' } };
    expect(sheetAfter(inForce, { dossier }).signing.places[0]).toMatchObject({ picture: null });
  });
});

describe('the talks', () => {
  const held = (on: string) => ({ on, event: { type: 'review.held', next: '2027-06-01', lateBecause: null } }) as const;
  const logOf = (days: readonly string[]) =>
    sheetAfter(inForce, { entries: [...sheetInput(inForce).entries, ...days.map(held)] }).log.lines.map(({ de }) => plain(de));

  test('every one held under this version stands there with its day', () => {
    expect(logOf([])).toEqual(['Noch keines gehalten.']);
    expect(logOf(['2027-02-15', '2027-05-03'])).toEqual(['Gehalten am 15.02.2027', 'Gehalten am 03.05.2027']);
  });

  test('one held before it was signed belongs to the version before', () => {
    expect(logOf(['2026-11-20', '2026-11-21'])).toEqual(['Noch keines gehalten.']);
  });

  test('the day both have signed applies until a talk was held, or until it has passed', () => {
    // The text names 22 February 2027.
    const applies = (due: string, changes: { printedOn?: string; entries?: ReturnType<typeof sheetInput>['entries'] } = {}) =>
      plain(sheetAfter(inForce, { due, ...changes }).log.applies?.de).match(/\d\d\.\d\d\.\d{4}/u)?.[0];
    expect(applies('2027-03-15')).toBe('22.02.2027');
    expect(applies('2027-01-15')).toBe('15.01.2027');
    expect(applies('2027-08-15', { entries: [...sheetInput(inForce).entries, held('2027-02-15')] })).toBe('15.08.2027');
    expect(applies('2027-05-15', { printedOn: '2027-02-23' })).toBe('15.05.2027');
  });

  test('only a version in force names the day that applies', () => {
    expect(sheetAfter(offered, { due: '2027-02-22' }).log.applies).toBeNull();
    expect(sheetAfter(renegotiating, { due: '2027-02-22' }).log.applies?.de).toContain('22.02.2027');
  });
});

test('the code holds the address and the hash, behind the sign that no browser sends on', () => {
  const { check } = sheetAfter(offered);
  const { version } = sheetInput(offered);
  expect(check.code.alt).toBe(`QR-Code: http://localhost:4173/verify#${version.hash}`);
  expect(check.sum).toBe(version.hash);
  expect(check.code.svg).toMatch(/^<svg [^>]+><path fill="#000" d="M4 4h1v1h-1z/u);
});

describe('words in two directions', () => {
  test.each([
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['de', 'ltr'],
    ['de-einfach', 'ltr'],
    ['kmr', 'ltr'],
    ['uk', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  test('what stands apart is found again, and control characters of a name are not', () => {
    expect(runsOf(`قبل ${isolated('Muḥammad \u202eḤasan')} بعد`)).toEqual([
      { text: 'قبل ', isIsolated: false },
      { text: 'Muḥammad Ḥasan', isIsolated: true },
      { text: ' بعد', isIsolated: false },
    ]);
  });

  test.each(AgreementLanguage.options.filter((language) => !language.startsWith('de')))(
    'every small word of the sheet has %s',
    (language) => {
      for (const text of Object.values({ ...sheetWords, ...differenceWords })) {
        expect(text).toHaveProperty(language);
        expect(wordsIn(text, language)).toBeTruthy();
        expect(wordsIn(text, language).includes('{date}')).toBe(text.de.includes('{date}'));
      }
    },
  );
});
