// Where the case stands: each region of the chart with its state, by name.
import { placeIn, stageOf, type Region } from '../../../engine/state/state-path.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';

const regions: readonly Region[] = ['stage', 'talk', 'presence', 'handover', 'reviewClock'];

type PlacesProps = { readonly state: CaseState; readonly pointsAt: string | null };

/** Of a closed case the stage alone: it has left its regions. */
export function Places({ state, pointsAt }: PlacesProps) {
  const { say, t } = useLanguage(texts);
  const places = regions.flatMap((region) => {
    const path = region === 'stage' ? stageOf(state) : placeIn(state, region);
    return path === null ? [] : [{ region, path }];
  });
  return (
    <section aria-labelledby="places-title">
      <h2 id="places-title" className="training-side-title">
        {t.chart}
      </h2>
      <dl className="training-places">
        {places.map(({ region, path }) => (
          <div key={region} className={isAt(path, pointsAt) ? 'training-place training-pointed' : 'training-place'}>
            <dt>{t.region[region]}</dt>
            <dd>{say.state(path)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A stop may point at a state that holds others, such as the whole renegotiation. */
const isAt = (path: string, pointsAt: string | null): boolean =>
  path === pointsAt || (pointsAt !== null && path.startsWith(`${pointsAt}.`));
