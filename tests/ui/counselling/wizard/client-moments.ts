// The lives of the client's view as they stand at their end, each with the text that lies before both sides as it is really written.
import { replay } from '../../../../src/engine/log/replay.ts';
import { writerOf } from '../../../../src/export/agreement/made-up-agreement.ts';
import { noDrafts, viewOf } from '../../../../src/record/case/view-of.ts';
import { inputOf } from '../../../../src/record/log/input-of.ts';
import { dossierOf } from '../../../../src/record/words/dossier.ts';
import { play } from '../../../../src/scenarios/life.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { translations } from '../../../export/translations.ts';
import { clientLives, type ClientPlace } from '../../../journeys/client-lives.ts';

const writeDocument = writerOf({ counsellor: 'Jana Weber', siteOf: () => 'Wiesbaden', translations });

export function clientMoment(place: ClientPlace, language: string): CaseView {
  const { header, entries: all, words } = play(clientLives(language)[place], writeDocument);
  const entries = [...all];
  const state = replay({ input: inputOf(header), entries });
  return viewOf({ header, entries, words, dossier: dossierOf(entries, words), state }, noDrafts, '2026-08-31');
}
