// Asks for one measure: from a template of the goal's domain or in own words.
import { Responsible } from '../../../../../machines/case/events/codes.ts';
import { agencyCodes } from '../../../../../machines/standards/catalogue.ts';
import { catalogueOf } from '../../../../../machines/standards/catalogues.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DayOfField, OptionField, WordsField } from '../frame/fields.tsx';
import { CancelButton } from '../frame/cancel-button.tsx';
import { useChanging, type Changing } from '../frame/changing.ts';
import { SendButton } from '../frame/send-button.tsx';
import { subWork } from '../frame/sub-work.ts';
import { TemplateChoice } from '../frame/template-choice.tsx';
import type { After, Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pickMeasure, proposeMeasure, type MeasureDraft } from './measure.ts';
import { onlyTicked, type MeasuresDraft } from './measures.ts';
import { backToOwnWords } from './own-words.ts';
import { texts } from './texts.ts';

const of = 'measure.proposed';

/** The page stays for the next measure; whoever came to change this one goes back. What is ticked besides stays ticked. */
function afterMeasure(draft: MeasuresDraft, changing: Changing | null): After<MeasuresDraft> {
  const rest = onlyTicked(draft);
  if (changing === null) return { to: 'stay', rest };
  return Object.keys(draft.ticked).length === 0 ? { to: changing.back } : { to: changing.back, rest };
}

type MeasureFieldsProps = { readonly work: Work<MeasuresDraft>; readonly goal: string; readonly measure: string | null };

export function MeasureFields({ work, goal, measure }: MeasureFieldsProps) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const changing = useChanging();
  const goalDue = view.state.context.plan.goals[goal]?.dueOn;
  const part = subWork(work, 'measure');
  const { draft, set } = part;
  return (
    <section className="wizard-part" aria-label={t.addMeasure}>
      <Templates work={part} goal={goal} />
      <WordsField work={part} of={of} name="wording" multiline />
      <OptionField work={part} of={of} name="responsible" values={Responsible.options} />
      {draft.responsible === 'agency' && <OptionField work={part} of={of} name="agency" hint={t.agencyHint} values={agencyCodes} many />}
      <DayOfField work={part} of={of} name="dueOn" />
      {/* Worth a pause, never a block. */}
      {goalDue !== undefined && draft.dueOn !== null && draft.dueOn > goalDue && (
        <Notice tone="attention" title={t.afterGoal(say.day(goalDue))} />
      )}
      <CheckField label={t.needsOffer} checked={draft.needsOffer} onChange={(needsOffer) => set({ needsOffer })} />
      <SendButton work={work} sending={proposeMeasure(draft, view, goal, measure)} kind="plain" after={afterMeasure(work.draft, changing)}>
        {t.saveMeasure}
      </SendButton>
      <CancelButton work={work} />
    </section>
  );
}

function Templates({ work: { draft, typed, set }, goal }: { readonly work: Work<MeasureDraft>; readonly goal: string }) {
  const { t, lang } = useLanguage(texts);
  const { view } = useWizard();
  const domain = view.state.context.plan.goals[goal]?.domain;
  const templates = catalogueOf(view.header.standard).measureTemplates.filter((template) => template.domain === domain);
  const sentences = templates.map(({ wording }) => wording.de);
  return (
    <TemplateChoice
      label={t.templates}
      own={t.ownWords}
      value={draft.template}
      options={templates.map(({ code, wording }) => ({ value: code, label: wording[lang] }))}
      onChange={(code) => {
        const template = templates.find((one) => one.code === code);
        const picked = template === undefined ? backToOwnWords(draft) : pickMeasure(draft, template, sentences);
        set({ ...picked, dueOn: typed.dueOn });
      }}
    />
  );
}
