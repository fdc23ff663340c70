// What people type is found however it is stored: both are folded the same.
import { describe, expect, test } from 'vitest';
import { foldedWords, isIn } from '../../src/language/fold-text.ts';
import { shownText } from '../../src/server/caseload/shown-text.ts';
import type { CaseRow } from '../../src/contract/case-row.ts';

const row: CaseRow = {
  id: '3f2a9c10-7b4e-4d21-9a55-0c1d2e3f4a5b',
  site: 'wiesbaden',
  name: null,
  counsellor: null,
  state: 'closed',
  stage: 'inForce',
  presence: null,
  clock: null,
  due: null,
  next: null,
  planned: null,
  version: 1,
  lastOn: null,
  marks: {},
  service: 'mbe',
  language: 'ar',
  closedOn: null,
  group: 'overdue',
  day: '2026-08-01',
  reason: { code: 'reviewDue', rule: 'R1' } as unknown as CaseRow['reason'],
};

const finds = (typed: string, name: string, reach = ''): boolean => {
  const text = shownText({ ...row, name }, reach);
  return foldedWords(typed).every((word) => isIn(word, text));
};

describe('a name', () => {
  test.each([
    ['Müller', 'mueller'],
    ['Müller', 'muller'],
    ['Mueller', 'Müller'],
    ['Muller', 'MÜLLER'],
    ['Müller', 'mu\u0308ller'],
    ['Groß', 'gross'],
    ['Gross', 'groß'],
    ['GROẞ', 'groß'],
    ['Jørgensen', 'joergensen'],
    ['Åse Ærø', 'ase aero'],
    ['Israel', 'isra'],
    ['Michael', 'michae'],
    ['Al-Masri', 'almasri'],
    ['Al-Masri', 'al masri'],
    ['Al Masri', 'almasri'],
    ['almasri', 'al-masri'],
    ['Al‑Masri', 'Al-Masri'],
    ['Al·Masri', 'almasri'],
    ["O'Neil", 'oneil'],
    ['O’Neil', "o'neil"],
    ['Amira Al-Masri', 'masri, amira'],
    ['İlknur Yıldız', 'ilknur yildiz'],
    ['ILKNUR YILDIZ', 'ılknur yıldız'],
    ['Łukasz', 'lukasz'],
    ['Nguyễn', 'nguyen'],
    ['Þóra Đặng', 'thora dang'],
    ['أحمد', 'احمد'],
    ['علي', 'على'],
    ['علی', 'علي'],
    ['فاطمة', 'فاطمه'],
    ['کریمی', 'كريمي'],
    ['مُحَمَّد', 'محمد'],
    ['محـــمد', 'محمد'],
    ['Дмитрий', 'дмитрий'],
    ['Семёнов', 'семенов'],
    ['Ｍüller', 'mueller'],
  ])('%s is found by %s', (stored, typed) => {
    expect(finds(typed, stored)).toBe(true);
  });

  test.each([
    ['Müller', 'maller'],
    ['Al-Masri', 'alnasri'],
    ['محمد', 'محمود'],
    ['Amira', '·'],
    ['Amira', '🙂'],
  ])('%s is not found by %s', (stored, typed) => {
    expect(finds(typed, stored)).toBe(false);
  });
});

describe('a telephone number', () => {
  test.each([
    ['0152 28817000', '015228817000'],
    ['0152 28817000', '0152/288 17-000'],
    ['0152 28817000', '+49 152 28817000'],
    ['0152 28817000', '+49 (0)152 28817000'],
    ['0152 28817000', '004915228817000'],
    ['+49 152 28817000', '0152 28817000'],
    ['+49(0)152/28817000', '015228817000'],
    ['0049 152 28817000', '+4915228817000'],
    ['+90 532 123 45 67', '0532 1234567'],
    ['+90 532 123 45 67', '00905321234567'],
    ['٠١٥٢ ٢٨٨١٧٠٠٠', '0152 28817000'],
    ['0152 28817000', '۰۱۵۲۲۸۸۱۷۰۰۰'],
    ['abends unter 0152-28817000, sonst Mail', '28817000'],
  ])('%s is found by %s', (stored, typed) => {
    expect(finds(typed, 'Amira', stored)).toBe(true);
  });

  test('is not found by another one', () => {
    expect(finds('0152 28817001', 'Amira', '0152 28817000')).toBe(false);
  });
});

test.each([
  '3f2a9c10',
  '3F2A9C10-7b4e',
  '3f2a9c107b4e',
  'wiesbaden',
  '1.8.2026',
  '01.08.2026',
  '01.08.26',
  '2026-08-01',
  'ARABISCH',
  'amira@post.example',
])('a case is found by %s', (typed) => {
  expect(finds(typed, 'Amira', 'amira@post.example')).toBe(true);
});
