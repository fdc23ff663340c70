// The goals drafted so far, each in its own words, and the way to a new one. At least one is chosen by the client (T4).
import { Cause } from '../../../../../machines/case/events/codes.ts';
import type { Goal } from '../../../../../machines/case/context/context.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { OptionField } from '../frame/fields.tsx';
import { domainEntry, goalWording } from '../frame/names.ts';
import { PageFoot, RecordAndGoOn } from '../frame/page-foot.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { CancelButton } from '../frame/cancel-button.tsx';
import { inPlace, RemovedCard, useRemoved } from '../frame/removed.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { newGoal, pageRef } from '../page/page.ts';
import { texts as shared } from '../words/texts.ts';
import { chosenDrop, dropGoal, startDrop, type DropDraft } from './dropping.ts';
import { draftedGoals, measuresOf } from './pages.ts';
import { texts } from './texts.ts';

export function GoalsPage() {
  const { t } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view, go } = useWizard();
  const work = usePage(startDrop);
  const goals = draftedGoals(view);
  const removed = useRemoved((event) => (event.type === 'goal.dropped' ? event.goal : null));
  return (
    <>
      {goals.length === 0 && <p className="wizard-empty">{t.noGoals}</p>}
      <ul className="wizard-cards">
        {inPlace(
          goals.map((id) => [id, id] as const),
          removed,
        ).map(([id, one]) =>
          typeof one === 'string' ? (
            <GoalCard key={id} id={id} work={work} />
          ) : (
            <RemovedCard key={id} wording={goalWording(view, id, around)} seq={one.seq} work={work} />
          ),
        )}
      </ul>
      <PageFoot work={work}>
        <Button kind={goals.length === 0 ? 'primary' : 'plain'} onPress={() => go(pageRef('goal', newGoal))}>
          {t.addGoal}
        </Button>
        {goals.length > 0 && <RecordAndGoOn work={work} chosen={chosenDrop(work.draft)} />}
      </PageFoot>
    </>
  );
}

type CardProps = { readonly id: string; readonly work: Work<DropDraft> };

function GoalCard({ id, work }: CardProps) {
  const { t } = useLanguage(texts);
  const { t: around, lang } = useLanguage(shared);
  const { view } = useWizard();
  const goal = view.state.context.plan.goals[id];
  if (goal === undefined) return null;
  const wording = goalWording(view, id, around);
  return (
    <li className="wizard-card">
      <p className="wizard-card-kind">{domainEntry(view, goal.domain).name[lang]}</p>
      <div className="wizard-card-head">
        <p className="wizard-card-title">{wording}</p>
        {/* Asks first why; it stays, so that nothing moves into its place. */}
        <Button
          kind="quiet"
          label={`${t.dropGoal}: ${wording}`}
          onPress={() => (work.draft.goal === id ? undefined : work.set({ goal: id, cause: null }))}
        >
          {t.dropGoal}
        </Button>
      </div>
      <GoalFacts id={id} goal={goal} />
      <div className="row">
        <PageLink pageRef={pageRef('goal', id)} className="button button-quiet">
          {t.editGoal}
          <span className="unseen">: {wording}</span>
        </PageLink>
      </div>
      {work.draft.goal === id && <DropFields id={id} work={work} />}
    </li>
  );
}

function GoalFacts({ id, goal }: { readonly id: string; readonly goal: Goal }) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const count = measuresOf(view, id).length;
  return (
    <p className="soft small">
      {t.until(say.day(goal.dueOn))} · {t.chosenBy(say.option('chosenBy', goal.chosenBy))} ·{' '}
      <PageLink pageRef={pageRef('measures', id)}>{t.measures(count)}</PageLink>
    </p>
  );
}

function DropFields({ id, work }: CardProps) {
  const { t } = useLanguage(texts);
  return (
    <div className="wizard-part">
      <OptionField work={work} of="goal.dropped" name="cause" label={t.dropWhy} values={Cause.options} />
      <div className="row wizard-drop-row">
        <CancelButton work={work} />
        <SendButton work={work} sending={dropGoal(work.draft, id)} kind="plain" after={{ to: 'stay' }} removes>
          {t.dropGoal}
        </SendButton>
      </div>
    </div>
  );
}
