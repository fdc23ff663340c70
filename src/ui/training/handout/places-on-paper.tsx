// Where the case stands at a stop, in one line.
import { clockOf } from '../../../engine/state/next-review.ts';
import { placeIn, stageOf } from '../../../engine/state/state-path.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** Only what says something: a client who can be reached and a clock that is off are not worth a word. */
export function PlacesOnPaper({ state, name }: { readonly state: CaseState; readonly name: string | null }) {
  const { say, t } = useLanguage(texts);
  const presence = placeIn(state, 'presence');
  const clock = clockOf(state);
  const places = [
    stageOf(state),
    ...(presence === null || presence === 'reachable' ? [] : [presence]),
    ...(placeIn(state, 'talk') === 'talking' ? ['talking'] : []),
    ...(placeIn(state, 'handover') === 'offered' ? ['offered'] : []),
    ...(clock === 'off' ? [] : [clock]),
  ];
  return (
    <p className="small">
      <strong>{t.standsAt}</strong> {places.map((path) => say.state(path)).join(' · ')}
      {name !== null && <span className="soft"> ({name})</span>}
    </p>
  );
}
