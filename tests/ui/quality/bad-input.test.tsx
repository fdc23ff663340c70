// Whatever is dropped in that is no sound recording is named, with file and line, and played as far as it goes.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { asFile, byHand, fileOf, goldenFile, linesOf, openFiles, stepShown, textOf } from './room.ts';

/** The verdict comes behind the next frame and a task after it. */
const judged = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))));

const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20, 0]);

test.each([
  ['log.xes', '<?xml version="1.0"?><log xes.version="1.0"></log>', /^log\.xes: .*XES/u],
  ['export.xml', '<?xml version="1.0"?>\n<log xes.version="2.0"/>', /XES/u],
  ['log.jsonocel', '{"objectTypes":[],"eventTypes":[]}', /OCEL/u],
  ['log.json', '{"ocel:global-log":{}}', /OCEL/u],
  ['liste.xlsx', zip, /^liste\.xlsx: Das ist eine Tabelle/u],
  ['liste.csv', 'a;b\n1;2\n', /Tabelle/u],
  ['brief.pdf', '%PDF-1.7', /Dokument/u],
  ['leer.jsonl', '', /leer/u],
  ['notiz.txt', 'hallo', /keine Aufzeichnung/u],
  ['kaputt.jsonl', 'hallo\n', /^kaputt\.jsonl, Zeile 1: Die Zeile ist kein JSON-Objekt/u],
  ['fremd.jsonl', JSON.stringify({ ...byHand('wetzlar')[0], standard: '1999.1' }), /^fremd\.jsonl, Zeile 1: .*Standard/u],
  [
    'anders.jsonl',
    textOf('wetzlar').replace(/"standardHash":"sha256:[0-9a-f]{4}/u, '"standardHash":"sha256:0000'),
    /^anders\.jsonl, Zeile 1: /u,
  ],
])('%s is named for what it is', async (name, text, sentence) => {
  await openFiles(fileOf(text, name));
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.getByText('Darin ist nichts, was sich abspielen ließe.')).toBeInTheDocument();
});

test.each([
  ['half a line', textOf('wetzlar').slice(0, -200), /^w\.jsonl, Zeile 48: Die letzte Zeile ist unvollständig/u, 46],
  ['an edited entry', textOf('wetzlar').replace('"client":3', '"client":4'), /^w\.jsonl, Zeile 10: Der Eintrag passt nicht/u, 8],
  ['an entry taken out', linesOf('wetzlar').toSpliced(12, 1).join('\n'), /^w\.jsonl, Zeile 13: /u, 11],
])('%s: file, line and why, and everything before it is played', async (_, text, sentence, count) => {
  await openFiles(fileOf(text, 'w.jsonl'));
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.getByText(`Gezeigt werden die ${count} Einträge davor.`)).toBeInTheDocument();
  expect(await screen.findByText('Bis hierher folgt sie dem Standard.')).not.toHaveClass('verdict');
  expect(screen.queryByText('Die Aufzeichnung folgt dem Standard.')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Letzter Schritt' }));
  expect(stepShown()).toBe(`Schritt ${count} von ${count}`);
});

test('half of the first line: nothing is said of a standard no entry could follow', async () => {
  const [header, first] = linesOf('wetzlar');
  await openFiles(fileOf(`${header}\n${first?.slice(0, 40)}`, 'w.jsonl'));
  expect(await screen.findByText('Davor steht kein Eintrag, den man zeigen könnte.')).toBeInTheDocument();
  await judged();
  expect(screen.queryByText(/folgt (?:sie )?dem Standard/u)).not.toBeInTheDocument();
});

test('cut off after a whole line: what is there follows the standard, and only a kept head would show that more is missing', async () => {
  await openFiles(fileOf(`${linesOf('wetzlar').slice(0, 11).join('\n')}\n`, 'w.jsonl'));
  expect(await screen.findByText('Die Aufzeichnung folgt dem Standard.')).toHaveClass('verdict');
  expect(screen.getByText(/^Ob danach Einträge abgeschnitten wurden, zeigt nur ein vorher aufbewahrtes Ende/u)).toBeInTheDocument();
});

test('an entry the chart refuses: played up to there, with the rule and the reason', async () => {
  const lines = byHand('wetzlar');
  // The first talk without privacy explained: the explaining is left out.
  const kept = lines.filter((line) => (line['event'] as { type?: string } | undefined)?.type !== 'privacy.explained');
  const renumbered = kept.map((line, index) => (index === 0 ? line : { ...line, seq: index }));
  await openFiles(asFile(renumbered, 'w.jsonl'));
  const notice = await screen.findByText(/^Eintrag \d+, .*, entspricht nicht dem Standard:/u);
  expect(notice).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Letzter Schritt' }));
  expect(screen.getByText(/kann hier nicht folgen$/u)).toBeInTheDocument();
  const [, shown, count] = /Schritt (\d+) von (\d+)/u.exec(stepShown()) ?? [];
  expect(shown).toBe(count);
  expect(Number(count)).toBeLessThan(renumbered.length - 1);
  expect(screen.getByText('Hier weicht die Aufzeichnung vom Standard ab')).toBeInTheDocument();
});

test('what the calendar should have said is missed where it is missing, and playing goes on', async () => {
  const lines = byHand('goettingen');
  const without = lines.filter((line) => JSON.stringify(line['event']) !== '{"type":"deadline.reviewReminded","days":3}');
  await openFiles(
    asFile(
      without.map((line, index) => (index === 0 ? line : { ...line, seq: index })),
      'g.jsonl',
    ),
  );
  expect(await screen.findByText(/weicht bei Eintrag 33 vom Standard ab/u)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Dorthin' }));
  expect(stepShown()).toMatch(/^Schritt 33 /u);
  expect(screen.getAllByText('Hier weicht die Aufzeichnung vom Standard ab').length).toBeGreaterThan(0);
});

test('a long line without an end does not fill the memory', async () => {
  await openFiles(fileOf(`${linesOf('wetzlar')[0]}\n${'x'.repeat(3_000_000)}`, 'lang.jsonl'));
  expect(await screen.findByText(/^lang\.jsonl, Zeile 2: .*länger/u)).toBeInTheDocument();
});

test('of a folder no file is passed over in silence, and the same case counts once', async () => {
  const cut = fileOf(`${linesOf('essen').slice(0, 20).join('\n')}\n`, 'essen-alt.jsonl');
  await openFiles(
    goldenFile('essen'),
    cut,
    goldenFile('wetzlar'),
    fileOf(textOf('wetzlar'), 'zweitschrift.jsonl'),
    fileOf('x', 'notiz.txt'),
  );
  expect(await screen.findByRole('heading', { level: 2, name: '2 Fälle' })).toBeInTheDocument();
  expect(screen.getByText(/^Steht genauso noch einmal in zweitschrift\.jsonl/u)).toBeInTheDocument();
  expect(screen.getByText(/^Steht in anderem Umfang auch in essen-alt\.jsonl/u)).toBeInTheDocument();
  expect(screen.getByText(/^notiz\.txt: /u)).toBeInTheDocument();
});
