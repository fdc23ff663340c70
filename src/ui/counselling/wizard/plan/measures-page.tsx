// The measures of one goal: who does what by when; a new one, and the check of the offer behind it.
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PageFoot, RecordAndGoOn } from '../frame/page-foot.tsx';
import { inPlace, RemovedCard, useRemoved } from '../frame/removed.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/scene.ts';
import { texts as shared } from '../words/texts.ts';
import { MeasureCard } from './measure-card.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { recordMeasures, startMeasures } from './measures.ts';
import { goalOf, measuresOf } from './pages.ts';
import { texts } from './texts.ts';

export function MeasuresPage() {
  const { t } = useLanguage(texts);
  const { view, here } = useWizard();
  const work = usePage(startMeasures);
  const { t: around } = useLanguage(shared);
  const measures = measuresOf(view, here.item);
  const removed = useRemoved((event) => (event.type === 'measure.dropped' ? event.measure : null)).filter(
    ({ id }) => goalOf(view, id) === here.item,
  );
  const isAdding = work.draft.open === 'new' || (measures.length === 0 && removed.length === 0);
  return (
    <>
      {measures.length === 0 && <p className="wizard-empty">{t.noMeasures}</p>}
      <ul className="wizard-cards">
        {inPlace(measures, removed).map(([id, one]) =>
          'seq' in one ? (
            <RemovedCard key={id} wording={wordsOn(view, `measure.${id}`, 'wording') || around.unworded} seq={one.seq} work={work} />
          ) : (
            <MeasureCard key={id} id={id} measure={one} work={work} />
          ),
        )}
      </ul>
      {isAdding ? (
        <MeasureFields work={work} goal={here.item} measure={null} />
      ) : (
        <Button onPress={() => work.set({ ...startMeasures(), open: 'new' })}>{t.addMeasure}</Button>
      )}
      <PageFoot work={work}>
        {measures.length > 0 && <RecordAndGoOn work={work} chosen={recordMeasures(work.draft, view, here.item)} />}
      </PageFoot>
    </>
  );
}
