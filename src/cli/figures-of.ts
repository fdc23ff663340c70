// The figures of a data directory, as its server counts them.
import { foldedCases } from '../server/cases/folded-cases.ts';
import { directoryReader } from '../server/directory/read-directory.ts';
import { figuresReader, type FiguresReader } from '../server/figures/figures.ts';
import { newLog } from '../server/parts/log.ts';
import type { Storage } from '../storage/open-storage.ts';

export const figuresOf = (storage: Storage): FiguresReader =>
  figuresReader({ storage, log: newLog('silent'), cases: foldedCases(storage.file), readDirectory: directoryReader(storage.directory) });
