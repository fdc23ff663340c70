// Bringing the agreement into force (T5); an offer that has run out meanwhile is said first.
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { Field } from '../frame/fields.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { wordsOn } from '../page/scene.ts';
import { texts as shared } from '../words/texts.ts';
import { conclude, ranOutIn, startConclude, type ConcludeDraft } from './concluding.ts';
import { texts } from './texts.ts';

/** An act of its own (decision 5); in force on the day of the last signature, not on the day of the press. */
export function ConcludePage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startConclude);
  return (
    <>
      <PromisesView text="offered" whole />
      <RanOut work={work} />
      <PageFoot work={work}>
        <SendButton work={work} sending={conclude(work.draft, view)}>
          {t.conclude}
        </SendButton>
      </PageFoot>
    </>
  );
}

/** An offer that has run out meanwhile is said to both sides, measure by measure, and recorded with the conclusion (T5). */
function RanOut({ work: { draft, set } }: { readonly work: Work<ConcludeDraft> }) {
  const { t, say } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  const measures = ranOutIn(view);
  if (measures.length === 0) return null;
  const labelOf = (id: string): string => {
    const until = view.state.context.plan.measures[id]?.offer?.openUntil ?? null;
    const wording = wordsOn(view, `measure.${id}`, 'wording') || around.unworded;
    return until === null ? wording : t.ranOutOn(wording, say.day(until));
  };
  return (
    <Field name="ranOut">
      <fieldset className="wizard-fieldset">
        <legend className="wizard-legend">{t.ranOut}</legend>
        {measures.map((id) => (
          <CheckField
            key={id}
            label={labelOf(id)}
            checked={draft.said.includes(id)}
            onChange={(is) => set({ said: is ? [...draft.said, id] : draft.said.filter((one) => one !== id) })}
          />
        ))}
      </fieldset>
    </Field>
  );
}
