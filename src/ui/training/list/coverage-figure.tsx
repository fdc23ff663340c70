// How much of the case chart the scenarios visit, counted here and now by the function the tests use.
import { useState } from 'react';
import { coverageOf } from '../../../scenarios/training/coverage.ts';
import { rareTurns } from '../../../scenarios/training/rare-turns.ts';
import { recorded, wholeLog } from '../../../scenarios/training/recording.ts';
import { scenarios } from '../../../scenarios/training/scenarios.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';

/** Playing all of them takes a second or so: only for whoever opens the fold, and once. */
const countOnce = () => coverageOf([...scenarios, ...rareTurns].map((scenario) => wholeLog(recorded(scenario))));
let counted: ReturnType<typeof countOnce> | null = null;

export function CoverageFigure() {
  const { t } = useLanguage(texts);
  const [{ states, transitions, missing }] = useState(() => (counted ??= countOnce()));
  return (
    <p className="training-coverage">
      {t.coverage(t.outOf(states.visited, states.of), t.outOf(transitions.visited, transitions.of))}
      {missing.length > 0 && ` ${t.missing(missing.length)}`}
    </p>
  );
}
