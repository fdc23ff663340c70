// The goals drafted so far, each in its own words, and the way to a new one. At least one is chosen by the client (T4).
import { Cause } from '../../../../../machines/case/events/codes.ts';
import type { Goal } from '../../../../../machines/case/context/context.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { turning } from '../client-view/turning.tsx';
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
import { wordsOn } from '../page/scene.ts';
import { together } from '../page/sending.ts';
import { texts as shared } from '../words/texts.ts';
import { chosenDrop, dropGoal, startDrop } from './dropping.ts';
import { GoalOffers } from './goal-offers.tsx';
import { startGoals, type GoalsDraft } from './goals.ts';
import { draftedGoals, measuresOf } from './pages.ts';
import { proposePicks } from './picks.ts';
import { texts } from './texts.ts';

const ClientGoals = turning(async () => (await import('./client-wishes.tsx')).ClientGoals);

export function GoalsPage() {
  const { t } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view, go } = useWizard();
  const work = usePage(startGoals);
  const goals = draftedGoals(view);
  const isPicking = Object.keys(work.draft.picks).length > 0;
  const removed = useRemoved((event) => (event.type === 'goal.dropped' ? event.goal : null));
  return (
    <>
      <ClientGoals work={work} />
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
      <GoalOffers work={work} />
      <PageFoot work={work}>
        <Button onPress={() => go(pageRef('goal', newGoal))}>{t.addGoal}</Button>
        {isPicking && (
          <SendButton work={work} sending={together(chosenDrop(work.draft), proposePicks(view, work.draft.picks))}>
            {t.keepGoals}
          </SendButton>
        )}
        {!isPicking && goals.length > 0 && <RecordAndGoOn work={work} chosen={chosenDrop(work.draft)} />}
      </PageFoot>
    </>
  );
}

type CardProps = { readonly id: string; readonly work: Work<GoalsDraft> };

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
  const { t: around } = useLanguage(shared);
  const measures = measuresOf(view, id);
  return (
    <>
      <p className="soft small">
        {t.until(say.day(goal.dueOn))} · {t.chosenBy(say.option('chosenBy', goal.chosenBy))} ·{' '}
        <PageLink pageRef={pageRef('measures', id)}>{t.measures(measures.length)}</PageLink>
      </p>
      {measures.length > 0 && (
        <ul className="goal-measures small">
          {measures.map(([measure, { dueOn }]) => (
            <li key={measure}>
              {wordsOn(view, `measure.${measure}`, 'wording') || around.unworded} <span className="soft">{t.until(say.day(dueOn))}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function DropFields({ id, work }: CardProps) {
  const { t } = useLanguage(texts);
  return (
    <div className="wizard-part">
      <OptionField work={work} of="goal.dropped" name="cause" label={t.dropWhy} values={Cause.options} />
      <div className="row wizard-drop-row">
        <CancelButton work={work} />
        <SendButton
          work={work}
          sending={dropGoal(work.draft, id)}
          kind="plain"
          after={{ to: 'stay', rest: { ...work.draft, ...startDrop() } }}
          removes
        >
          {t.dropGoal}
        </SendButton>
      </div>
    </div>
  );
}
