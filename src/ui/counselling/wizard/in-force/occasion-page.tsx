// Something has happened that a review has to follow (R6): what it was, when, and by when you talk.
import { Occasion } from '../../../../../machines/case/events/review.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DayOfField, OptionField, WordsField } from '../frame/fields.tsx';
import { SendForm } from '../frame/page-form.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { dueAfterOccasion, noteOccasion, startOccasion, wouldBeTooLate } from './occasion.ts';
import { texts } from './texts.ts';

export function OccasionPage() {
  const { t, say } = useLanguage(texts);
  const { view, hasPage } = useWizard();
  const work = usePage(startOccasion);
  const due = dueAfterOccasion(view);
  const of = 'occasion.noted';
  // A planned date that would be too late is dealt with at once.
  const planAnew = wouldBeTooLate(view) && hasPage('schedule');
  return (
    <>
      <KnownOccasions />
      {/* A date that has passed already is no news: an overdue review is said elsewhere. */}
      {due !== null && due.on >= view.today && (
        <p className="wizard-latest">
          {due.on === view.due?.on ? t.occasionSame(say.day(due.on)) : t.occasionDue(say.day(due.on), say.dueReason(due.rule))}
        </p>
      )}
      <SendForm
        work={work}
        sending={noteOccasion(work.draft, view)}
        words={t.occasion}
        {...(planAnew && { after: { to: pageRef('schedule') } })}
      >
        <OptionField work={work} of={of} name="occasion" values={Occasion.options} />
        <DayOfField work={work} of={of} name="happenedOn" />
        <WordsField work={work} of={of} name="note" multiline />
      </SendForm>
    </>
  );
}

/** What no review has followed yet. Each occasion is owed by itself (R6). */
function KnownOccasions() {
  const { t, say } = useLanguage(texts);
  const { occasions } = useWizard().view.state.context.clock;
  if (occasions.length === 0) return null;
  return (
    <section aria-label={t.occasionsKnown}>
      <h3>{t.occasionsKnown}</h3>
      <ul className="wizard-lines">
        {occasions.map(({ occasion, learnedOn }) => (
          <li key={`${occasion} ${learnedOn}`}>
            <span>{t.learnedOn(say.option('occasion', occasion), say.day(learnedOn))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
