// A scenario by the name in the address: one of ours, played when it is first asked for, or one of the trainer's own.
import { use } from 'react';
import { clientLanguages } from '../../../../machines/standards/catalogue.ts';
import { currentStandard } from '../../../../machines/standards/released.ts';
import { siteName } from '../../../../machines/sites.ts';
import { loadTranslations } from '../../../export/translations/client-texts.ts';
import { writerOf } from '../../../export/agreement/made-up-agreement.ts';
import { recorded, type Recording } from '../../../scenarios/training/recording.ts';
import { rareTurns } from '../../../scenarios/training/rare-turns.ts';
import { scenarios } from '../../../scenarios/training/scenarios.ts';
import { faultOf } from './fault-of.ts';
import { counsellorName } from './staff.ts';
import { useOwnScenarios } from './own-scenarios.ts';

type WriteDocument = ReturnType<typeof writerOf>;
/** So that the agreements of a scenario can be read and printed. */
let writing: Promise<WriteDocument> | null = null;
const loadWriter = (): Promise<WriteDocument> =>
  (writing ??= loadTranslations(currentStandard, clientLanguages).then((translations) =>
    writerOf({ counsellor: counsellorName, siteOf: siteName, translations }),
  ));

/** Playing one takes some 20 ms; each is played once. */
const played = new Map<string, Recording>();

function playedByName(name: string, writeDocument: WriteDocument): Recording | null {
  const known = played.get(name);
  if (known !== undefined) return known;
  const scenario = [...scenarios, ...rareTurns].find((one) => one.name === name);
  if (scenario === undefined) return null;
  const recording = recorded(scenario, writeDocument);
  played.set(name, recording);
  return recording;
}

export function useRecording(name: string): Recording | null {
  const own = useOwnScenarios((state) => state.own.find((one) => one.name === name));
  // Waits for the words of the languages in which the made-up people read.
  const writeDocument = use(loadWriter());
  if (own !== undefined) return faultOf(own) === null ? own : null;
  return playedByName(name, writeDocument);
}
