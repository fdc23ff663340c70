// The measures of one goal: who does what by when; a new one, and the check of the offer behind it.
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { MeasureCard } from './measure-card.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { MeasureTicks } from './measure-ticks.tsx';
import { openNew, startMeasures } from './measures.ts';
import { measuresOf } from './pages.ts';
import { measureTemplatesLeft, offeredMeasureDay, proposeMeasures } from './picks.ts';
import { texts } from './texts.ts';

export function MeasuresPage() {
  const { t } = useLanguage(texts);
  const { view, here } = useWizard();
  const work = usePage(startMeasures);
  const measures = measuresOf(view, here.item);
  const isTicking = Object.keys(work.draft.ticked).length > 0;
  return (
    <>
      {measures.length === 0 && <p className="wizard-empty">{t.noMeasures}</p>}
      <ul className="wizard-cards">
        {measures.map(([id, measure]) => (
          <MeasureCard key={id} id={id} measure={measure} work={work} />
        ))}
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
        {!isTicking && measures.length > 0 && <GoOnButton />}
      </PageFoot>
    </>
  );
}
