// A translation that leaves as a file and comes back: what will become of it is said before, what was kept and what was not is said after.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceHash } from '../../../src/export/translations/client-texts.ts';
import { readTranslation, type FileText } from '../../../src/export/translations/translation-file.ts';
import { translations } from '../../export/translations.ts';
import { card, german, open, serverWith } from './server.ts';

const address = '/translations?language=tr';
let saved: Blob[] = [];
beforeEach(() => {
  saved = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => {} });
});
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

const place = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('there is no place for a file');
  return input;
};

type Filled = Partial<FileText> & { readonly key: string };
const asFile = (texts: readonly Filled[], changes: object = {}): File => {
  const whole = texts.map(({ key, ...text }) => ({
    key,
    german: german[key] ?? 'Diesen Satz gab es früher.',
    present: '',
    reviewed: false,
    new: '',
    source: sourceHash(german[key] ?? ''),
    version: 0,
    ...text,
  }));
  const file = { format: 'etappe.translation/1', standard: '2026.1', language: 'tr', texts: whole, ...changes };
  return new File([JSON.stringify(file)], 'tr.json', { type: 'application/json' });
};

/** Once the texts are there: the fold stands above them. */
async function unfold(): Promise<void> {
  await card('title');
  await userEvent.click(screen.getByRole('button', { name: 'Außerhalb übersetzen lassen' }));
}

async function bring(file: File): Promise<void> {
  await unfold();
  await userEvent.upload(place(), file);
}

test('the file holds every German text, the words of today and an empty place for new ones', async () => {
  await serverWith({ key: 'rights.copy', text: 'Bir kopya alırım.' });
  open(address);
  await unfold();
  await userEvent.click(screen.getByRole('button', { name: 'Datei speichern' }));
  const file = await readTranslation(saved[0] ?? new Blob());
  expect(file).toMatchObject({ standard: '2026.1', language: 'tr' });
  expect(file?.texts.map(({ key }) => key)).toEqual(Object.keys(german));
  expect(file?.texts.find(({ key }) => key === 'rights.copy')).toEqual({
    key: 'rights.copy',
    german: german['rights.copy'],
    present: 'Bir kopya alırım.',
    reviewed: true,
    new: '',
    source: sourceHash(german['rights.copy'] ?? ''),
    version: 1,
  });
  expect(file?.texts.find(({ key }) => key === 'title')).toMatchObject({
    present: translations.tr?.words['title'],
    reviewed: false,
    version: 0,
  });
});

test('what will be taken over, what is there already and what is passed over and why is said before anything is kept', async () => {
  const { sent, storage } = await serverWith({ key: 'rights.end', text: 'Bitiririm.' }, { key: 'rights.dissent', text: 'Farklı görürüm.' });
  open(address);
  await bring(
    asFile([
      { key: 'rights.copy', new: ' Bir kopya\nalırım. ' },
      { key: 'title', new: 'Anlaşma' },
      { key: 'introduction', new: ' ' },
      { key: 'rights.end', new: 'Bitiririm.', version: 1 },
      { key: 'rights.dissent', new: 'Başka görürüm.', version: 0 },
      { key: 'versionLine', new: 'Sürüm' },
      { key: 'rights.gone', new: 'Eski.' },
      { key: 'rights.change', new: 'Değiştiririm.', source: sourceHash('Alt.') },
    ]),
  );
  const outcome = (await screen.findByText('tr.json: 2 Texte zum Übernehmen')).closest<HTMLElement>('.notice');
  if (outcome === null) throw new Error('it is said nowhere');
  expect(outcome).toHaveTextContent('1 Text ist schon mit denselben Worten geprüft.');
  expect(
    within(outcome)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    `„${german['rights.dissent']}“: Inzwischen hat jemand anderes diesen Text bearbeitet.`,
    `„${german['versionLine']}“: Es muss {number} darin stehen, so oft wie im Deutschen.`,
    '„Diesen Satz gab es früher.“: Diesen Text gibt es im Standard nicht mehr.',
    `„${german['rights.change']}“: Der deutsche Text ist inzwischen ein anderer.`,
  ]);
  expect(sent).toEqual([]);
  await userEvent.click(within(outcome).getByRole('button', { name: '2 Texte als geprüft übernehmen' }));
  expect(await screen.findByText('tr.json: 2 Texte übernommen.')).toBeInTheDocument();
  expect((await storage.reviews.list('2026.1')).slice(2).map(({ key, text }) => [key, text])).toEqual([
    ['rights.copy', 'Bir kopya alırım.'],
    ['title', 'Anlaşma'],
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Alles aus dieser Datei rückgängig machen' }));
  expect(await screen.findByText('tr.json: 2 Texte zurückgenommen.')).toBeInTheDocument();
  expect(await card('title')).toHaveTextContent('ungeprüft');
});

test('what somebody has written between looking and pressing is named among what was passed over', async () => {
  const { store } = await serverWith();
  open(address);
  await bring(
    asFile([
      { key: 'title', new: 'Anlaşma' },
      { key: 'rights.copy', new: 'Bir kopya alırım.' },
    ]),
  );
  const take = await screen.findByRole('button', { name: '2 Texte als geprüft übernehmen' });
  await store({ key: 'title', text: 'Sözleşme' });
  await userEvent.click(take);
  const outcome = (await screen.findByText('tr.json: 1 Text übernommen.')).closest('.notice');
  expect(outcome).toHaveTextContent('1 Text wird nicht übernommen:');
  expect(outcome).toHaveTextContent('Inzwischen hat jemand anderes diesen Text bearbeitet.');
  await waitFor(async () => expect(await card('title')).toHaveTextContent('Sözleşme'));
});

test.each([
  [
    'no file of translations',
    new File(['{"format":"etappe.notes/1"}'], 'a.json'),
    'a.json: Das ist keine Übersetzungsdatei von Etappe. Es wurde nichts übernommen.',
  ],
  ['no JSON', new File(['PK'], 'a.docx.json'), 'a.docx.json: Das ist keine Übersetzungsdatei von Etappe. Es wurde nichts übernommen.'],
  [
    'another language',
    asFile([{ key: 'title', new: 'Договор' }], { language: 'ru' }),
    'tr.json: Diese Datei ist auf Russisch. Bitte zuerst die Sprache wechseln. Es wurde nichts übernommen.',
  ],
  [
    'another standard',
    asFile([{ key: 'title', new: 'Anlaşma' }], { standard: '2025.1' }),
    'tr.json: Diese Datei gehört zu einer anderen Fassung des Standards. Es wurde nichts übernommen.',
  ],
  ['nothing filled in', asFile([{ key: 'title' }]), 'tr.json: In dieser Datei steht kein neuer Text, der übernommen werden kann.'],
])('%s is said in one sentence', async (_, file, sentence) => {
  const { sent } = await serverWith();
  open(address);
  await bring(file);
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(sent).toEqual([]);
});
