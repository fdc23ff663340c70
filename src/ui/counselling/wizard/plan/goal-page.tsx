// One goal (T4): from a template of the domain or in words of one's own, with date, proof and who chose it.
import { lazy, Suspense } from 'react';
import { Evidence } from '../../../../../machines/case/events/codes.ts';
import { catalogueOf } from '../../../../../machines/standards/catalogues.ts';
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { dayOf } from '../../../parts/kit/typed-day.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { Field, OptionField, WordsField } from '../frame/fields.tsx';
import { SaveForm } from '../frame/page-form.tsx';
import { TemplateChoice } from '../frame/template-choice.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { domainsByNeed } from '../page/by-need.ts';
import { pageRef } from '../page/page.ts';
import { backToOwnWords } from './own-words.ts';
import { capOf, cautionsOn } from './caution.ts';
import { hasGap, withoutPlaceholder } from './due-in-wording.ts';
import { changeDue, goalIdFor, pickTemplate, proposeGoal, sentenceOf, startGoal, type GoalDraft } from './goal.ts';
import { texts } from './texts.ts';

const of = 'goal.proposed';
/** The chains come with this question alone: 40 kB that no other page of the wizard needs. */
const StepChoice = lazy(async () => ({ default: (await import('./step-choice.tsx')).StepChoice }));
type Part = { readonly work: Work<GoalDraft> };

export function GoalPage() {
  const { t } = useLanguage(texts);
  const { view, here } = useWizard();
  const work = usePage(startGoal);
  const { draft } = work;
  // Worked out before it is saved: the id of a new goal is picked on the screen.
  const next = pageRef('measures', goalIdFor(view, here.item));
  return (
    <>
      <PromisesView text="drafted" />
      <SaveForm work={work} sending={proposeGoal(draft, view, here.item)} words={t.saveGoal} after={{ to: next }}>
        <OptionField work={work} of={of} name="domain" label={t.byNeed} values={domainsByNeed(view, domainCodes)} many />
        {draft.domain !== null && <Templates work={work} />}
        <GoalWords work={work} />
        <DueField work={work} />
        <OptionField work={work} of={of} name="evidence" values={Evidence.options} />
        <WordsField work={work} of={of} name="proof" hint={t.proofHint} />
        <OptionField work={work} of={of} name="chosenBy" values={['client', 'both', 'counsellor']} />
        {draft.domain !== null && (
          <Suspense fallback={null}>
            <StepChoice draft={draft} onChoose={(step) => work.set({ step })} />
          </Suspense>
        )}
      </SaveForm>
    </>
  );
}

function Templates({ work: { draft, typed, set } }: Part) {
  const { t, lang } = useLanguage(texts);
  const { view } = useWizard();
  const templates = catalogueOf(view.header.standard).goalTemplates.filter(({ domain }) => domain === draft.domain);
  // As each stands in the sentence now, with the day or the gap.
  const sentences = templates.map((one) => sentenceOf(one, draft.dueOn));
  return (
    <TemplateChoice
      label={t.templates}
      own={t.ownWords}
      value={draft.template}
      options={templates.map(({ code, wording }) => ({ value: code, label: withoutPlaceholder(wording[lang]) }))}
      onChange={(code) => {
        const template = templates.find((one) => one.code === code);
        const picked = template === undefined ? backToOwnWords(draft) : pickTemplate(draft, template, sentences);
        set({ ...picked, dueOn: typed.dueOn });
      }}
    />
  );
}

/** The sentence as it will be printed; a warning beside it never blocks. */
function GoalWords({ work }: Part) {
  const { t } = useLanguage(texts);
  const { wording, template, dueOn } = work.draft;
  const notes = [...(dueOn !== null && hasGap(wording, template) ? (['gap'] as const) : []), ...cautionsOn(wording)];
  return (
    <>
      <WordsField work={work} of={of} name="wording" hint={t.wordingHint} multiline />
      {notes.length > 0 && (
        <Notice tone="attention">
          {notes.map((code) => (
            <p key={code}>{t.goalNotes[code]}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

/** The day stands in the sentence as well: both change together. */
function DueField({ work: { draft, typed, set } }: Part) {
  const { t, say } = useLanguage(texts);
  const cap = capOf(useWizard().view);
  return (
    <Field name="dueOn">
      <DayField
        label={say.field('dueOn', of)}
        value={typed.dueOn}
        onChange={(dueOn) => set({ dueOn, wording: changeDue(draft, dayOf(dueOn)).wording })}
      />
      {cap !== null && draft.dueOn !== null && draft.dueOn > cap && <Notice tone="attention" title={t.beyondCap(say.day(cap))} />}
    </Field>
  );
}
