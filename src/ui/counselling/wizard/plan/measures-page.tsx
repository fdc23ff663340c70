// The measures of one goal: who does what by when; a new one, and the check of the offer behind it.
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { MeasureCard } from './measure-card.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { startMeasures } from './measures.ts';
import { measuresOf } from './pages.ts';
import { texts } from './texts.ts';

export function MeasuresPage() {
  const { t } = useLanguage(texts);
  const { view, here } = useWizard();
  const work = usePage(startMeasures);
  const measures = measuresOf(view, here.item);
  const isAdding = work.draft.open === 'new' || measures.length === 0;
  return (
    <>
      {measures.length === 0 && <p className="wizard-empty">{t.noMeasures}</p>}
      <ul className="wizard-cards">
        {measures.map(([id, measure]) => (
          <MeasureCard key={id} id={id} measure={measure} work={work} />
        ))}
      </ul>
      {isAdding ? (
        <MeasureFields work={work} goal={here.item} measure={null} />
      ) : (
        <Button onPress={() => work.set({ ...startMeasures(), open: 'new' })}>{t.addMeasure}</Button>
      )}
      <PageFoot work={work}>{measures.length > 0 && <GoOnButton />}</PageFoot>
    </>
  );
}
