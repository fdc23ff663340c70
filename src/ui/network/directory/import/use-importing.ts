// An import while it is looked at: the files, what a person decided about single entries, and the comparison they belong to.
import { useState } from 'react';
import { useImport } from '../../../parts/api/directory.ts';
import type { ComparedBody, ComparedOffer, ImportBody, ImportView } from '../../../parts/api/views.ts';

export type Choices = ImportBody['choices'];
export type Choice = Choices[string];
export type BodyChoice = ImportBody['bodyChoices'][string];
type Files = ImportBody['files'];

/** Why the files cannot be read at all. */
export type FileFault = { readonly code: 'tooLarge' | 'notText'; readonly name: string };

/** Bytes; the server takes no more, and nothing larger is read into memory. */
const bytesAtMost = 16_000_000;

/** Windows writes tables in its own encoding; whatever is not UTF-8 is taken for that. A zero byte is no text at all. */
async function textOf(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function filesOf(chosen: readonly File[]): Promise<Files | FileFault> {
  const total = chosen.reduce((sum, { size }) => sum + size, 0);
  const largest = chosen.toSorted((a, b) => b.size - a.size)[0];
  if (largest !== undefined && total > bytesAtMost) return { code: 'tooLarge', name: largest.name };
  const files: Files = [];
  for (const file of chosen) {
    const text = await textOf(file);
    if (text === null) return { code: 'notText', name: file.name };
    files.push({ name: file.name, text });
  }
  return files;
}

type Compared = ComparedOffer | ComparedBody;
export type About = Pick<ImportBody, 'feed' | 'region' | 'bodyKind'>;

export function useImporting(about: About) {
  const importing = useImport();
  const [files, setFiles] = useState<Files | null>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [bodyChoices, setBodyChoices] = useState<ImportBody['bodyChoices']>({});
  const [mapping, setMapping] = useState<ImportBody['mapping']>(undefined);
  const [view, setView] = useState<ImportView | null>(null);
  const send = (sent: Files, seen: number | null, map = mapping) =>
    importing.mutate(
      { ...about, files: sent, choices, bodyChoices, seen, ...(map !== undefined && { mapping: map }) },
      { onSuccess: setView },
    );

  const take = async (chosen: readonly File[]) => {
    const read = await filesOf(chosen);
    setChoices({});
    setBodyChoices({});
    setMapping(undefined);
    setView(null);
    importing.reset();
    setFault(Array.isArray(read) ? null : (read as FileFault));
    if (!Array.isArray(read)) return setFiles(null);
    setFiles(read);
    send(read, null, undefined);
  };
  return {
    names: files?.map(({ name }) => name) ?? [],
    fault,
    view,
    choices,
    bodyChoices,
    take,
    choose: (foreignId: string, choice: Choice) => setChoices({ ...choices, [foreignId]: choice }),
    chooseBody: (foreignId: string, choice: BodyChoice) => setBodyChoices({ ...bodyChoices, [foreignId]: choice }),
    /** With what its columns mean, as a person has put it right. */
    compare: (map = mapping) => {
      setMapping(map);
      if (files !== null) send(files, null, map);
    },
    write: () => files !== null && view !== null && send(files, view.seen),
    isBusy: importing.isPending,
    error: importing.error,
  };
}

/** Whether the entry, as it was chosen, is going to change anything here. */
export function isTaken({ standing, looked, changes, closedBody }: ComparedOffer, choice: Choice | undefined): boolean {
  if (choice?.entry === 'skip' || (closedBody !== null && standing !== 'changed')) return false;
  if (standing === 'possibleDuplicate') return choice?.entry !== undefined;
  if (standing !== 'changed') return standing !== 'unchanged';
  return isDecided(looked, changes, choice);
}

/** A new body comes with the first of its offers. */
export function isBodyTaken({ standing, looked, changes }: ComparedBody, choice: BodyChoice | undefined): boolean {
  return standing === 'changed' ? isDecided(looked, changes, choice) : standing === 'gone' || standing === 'backAgain';
}

const isDecided = (looked: Compared['looked'], changes: Compared['changes'], choice: BodyChoice | undefined): boolean =>
  choice?.all !== undefined || (looked === 'never' && changes.some(({ isConflict }) => !isConflict));

/** Only a person can say what is to count: somebody here has looked, or changed it too. */
export const needsDecision = ({ standing, looked, changes }: Compared): boolean =>
  changes.length > 0 &&
  (standing === 'changed' || standing === 'backAgain') &&
  (looked !== 'never' || changes.some(({ isConflict }) => isConflict));
