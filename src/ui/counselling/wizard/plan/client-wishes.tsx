// Goals and commitments turned to the client: what is drafted, and what the standard offers, to choose from by touch.
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import type { GoalTemplate } from '../../../../../machines/standards/catalogue.ts';
import type { Phrase } from '../../../../export/agreement/voice.ts';
import { withDay } from '../../../../export/agreement/wording.ts';
import { OtherText } from '../../agreement/bidi-text.tsx';
import { dayOf, type TypedDay } from '../../../parts/kit/typed-day.ts';
import { Tick } from '../client-view/answers.tsx';
import { Promises } from '../client-view/clauses-view.tsx';
import { ClientView, Unreviewed } from '../client-view/client-view.tsx';
import { clientWords } from '../client-view/client-words.ts';
import { freely, isGoalOrStep, phraseOf, said, type Reading } from '../client-view/reading.ts';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { domainsByNeed, isPressing } from '../page/by-need.ts';
import { wordsOn, type Scene } from '../page/scene.ts';
import { ownPromises, templatesFor, type CommitmentDraft } from './commitment.ts';
import type { GoalsDraft } from './goals.ts';
import { goalTemplatesFor, offeredGoalDay, startPick, without } from './picks.ts';
import { draftedGoals } from './pages.ts';

type GoalsPart = { readonly work: Work<GoalsDraft> };

export const ClientGoals = ({ work }: GoalsPart) => <ClientView>{(reading) => <Goals work={work} reading={reading} />}</ClientView>;

function Goals({ work, reading }: GoalsPart & { readonly reading: Reading }) {
  const { view } = useWizard();
  const offered = domainsByNeed(view, domainCodes).filter((domain) => goalTemplatesFor(view, domain).length > 0);
  const pressing = offered.filter((domain) => isPressing(view, domain));
  // Where nothing presses, or nothing was spoken of yet, all of them: nobody goes home without a choice.
  const domains = pressing.length > 0 ? pressing : offered;
  return (
    <>
      {draftedGoals(view).length > 0 && <Promises text="drafted" reading={reading} show={isGoalOrStep} />}
      <h1>
        <OtherText phrase={said(clientWords.wishes, reading)} language={reading.language} />
      </h1>
      {domains.map((domain) => (
        <section key={domain}>
          <h2>
            <OtherText phrase={phraseOf(reading, `domain.${domain}`)} language={reading.language} />
          </h2>
          <div className="client-view-answers">
            {goalTemplatesFor(view, domain).map((template) => (
              <Wish key={template.code} template={template} work={work} reading={reading} />
            ))}
          </div>
        </section>
      ))}
      {reading.language !== 'de' && <Unreviewed reading={reading} />}
    </>
  );
}

/** Ticked here, the goal stands ticked on the page, where the counsellor asks for the rest. Who chose it is asked there and not assumed. */
function Wish({ template: { code }, work, reading }: GoalsPart & { readonly template: GoalTemplate; readonly reading: Reading }) {
  const { view } = useWizard();
  const { picks } = work.typed;
  const pick = picks[code];
  const day = pick === undefined ? offeredGoalDay(view) : dayOf(pick.dueOn as TypedDay);
  const { de, other, isTranslated } = phraseOf(reading, `goal.${code}`);
  const filled = (text: string, language: Reading['language']) =>
    day === null ? text.replaceAll('{date}', '…') : withDay(text, day, language);
  return (
    <Tick
      text={{ de: filled(de, 'de'), other: filled(other, isTranslated ? reading.language : 'de'), isTranslated }}
      language={reading.language}
      isTicked={pick !== undefined}
      onTick={(isIn) => work.set({ picks: isIn ? { ...picks, [code]: startPick(view) } : without(picks, code) })}
    />
  );
}

type CommitmentsPart = { readonly work: Work<CommitmentDraft> };

/** What the centre promises is read; what the client promises is theirs to choose. */
export const ClientCommitments = ({ work }: CommitmentsPart) => (
  <ClientView>
    {(reading) => (
      <>
        <CentrePromises work={work} reading={reading} />
        <OwnPromises work={work} reading={reading} />
        {reading.language !== 'de' && <Unreviewed reading={reading} />}
      </>
    )}
  </ClientView>
);

type ReadPart = CommitmentsPart & { readonly reading: Reading };

function CentrePromises({ work: { draft }, reading }: ReadPart) {
  const { view } = useWizard();
  const chosen = templatesFor(view, 'centre').filter(({ code }) => draft.chosen.includes(code));
  const own = ownPromises(view, 'centre').filter((id) => draft.kept.includes(id));
  const promises = [...chosen.map(({ code }) => phraseOf(reading, `commitment.${code}`)), ...own.map((id) => recorded(view, id, reading))];
  return (
    <section>
      <Heading of="centreCommitmentsHeading" reading={reading} />
      {promises.length === 0 && (
        <p className="client-view-ask">
          <OtherText phrase={said(clientWords.nothingYet, reading)} language={reading.language} />
        </p>
      )}
      {promises.map((text) => (
        <p key={text.de} className="client-view-card">
          <OtherText phrase={text} language={reading.language} />
        </p>
      ))}
    </section>
  );
}

function OwnPromises({ work: { draft, set }, reading }: ReadPart) {
  const { view } = useWizard();
  const toggled = (list: readonly string[], one: string, isIn: boolean) => (isIn ? [...list, one] : list.filter((other) => other !== one));
  return (
    <section>
      <Heading of="clientCommitmentsHeading" reading={reading} />
      <div className="client-view-answers">
        {templatesFor(view, 'client').map(({ code }) => (
          <Tick
            key={code}
            text={phraseOf(reading, `commitment.${code}`)}
            language={reading.language}
            isTicked={draft.chosen.includes(code)}
            onTick={(isIn) => set({ chosen: toggled(draft.chosen, code, isIn) })}
          />
        ))}
        {ownPromises(view, 'client').map((id) => (
          <Tick
            key={id}
            text={recorded(view, id, reading)}
            language={reading.language}
            isTicked={draft.kept.includes(id)}
            onTick={(isIn) => set({ kept: toggled(draft.kept, id, isIn) })}
          />
        ))}
      </div>
    </section>
  );
}

const recorded = (scene: Scene, id: string, reading: Reading): Phrase => freely(wordsOn(scene, `commitment.${id}`, 'wording'), reading);

const Heading = ({ of, reading }: { readonly of: string; readonly reading: Reading }) => (
  <h1>
    <OtherText phrase={phraseOf(reading, of)} language={reading.language} />
  </h1>
);
