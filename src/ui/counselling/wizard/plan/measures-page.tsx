// The measures of one goal: who does what by when; a new one, and the check of the offer behind it.
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { useChanging } from '../frame/changing.ts';
import { PageFoot, RecordAndGoOn } from '../frame/page-foot.tsx';
import { inPlace, RemovedCard, useRemoved } from '../frame/removed.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/scene.ts';
import { texts as shared } from '../words/texts.ts';
import { MeasureCard } from './measure-card.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { MeasureTicks } from './measure-ticks.tsx';
import { openMeasure, openNew, recordMeasures, startMeasures } from './measures.ts';
import { goalOf, measuresOf } from './pages.ts';
import { measureTemplatesLeft, offeredMeasureDay, proposeMeasures } from './picks.ts';
import { texts } from './texts.ts';

export function MeasuresPage() {
  const { t } = useLanguage(texts);
  const { view, here } = useWizard();
  const changing = useChanging();
  const work = usePage((scene) => ({ ...startMeasures(), ...(changing?.item !== undefined && openMeasure(scene, changing.item)) }));
  const { t: around } = useLanguage(shared);
  const measures = measuresOf(view, here.item);
  const isTicking = Object.keys(work.draft.ticked).length > 0;
  const removed = useRemoved((event) => (event.type === 'measure.dropped' ? event.measure : null)).filter(
    ({ id }) => goalOf(view, id) === here.item,
  );
  return (
    <>
      <PromisesView text="drafted" />
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
      <MeasureTicks
        templates={measureTemplatesLeft(view, here.item)}
        ticked={work.typed.ticked}
        offeredDay={offeredMeasureDay(view, view.state.context.plan.goals[here.item]?.dueOn ?? null)}
        onChange={(ticked) => work.set({ ticked })}
      />
      {work.draft.open === 'new' ? (
        <MeasureFields work={work} goal={here.item} measure={null} />
      ) : (
        <Button onPress={() => work.set(openNew())}>{t.addMeasure}</Button>
      )}
      <PageFoot work={work}>
        {isTicking && (
          <SendButton
            work={work}
            sending={proposeMeasures(view, here.item, work.draft.ticked)}
            after={{ to: 'stay', rest: { ...work.draft, ticked: {} } }}
          >
            {t.keepMeasures}
          </SendButton>
        )}
        {!isTicking && measures.length > 0 && <RecordAndGoOn work={work} chosen={recordMeasures(work.draft, view, here.item)} />}
      </PageFoot>
    </>
  );
}
