// A goal in the talk, turned to the client: what was agreed, and how they see it. What they choose is their own view in the draft.
import { Assessment } from '../../../../../machines/case/events/review.ts';
import { OneOf } from '../client-view/answers.tsx';
import { Said } from '../client-view/clauses-view.tsx';
import { ClientView, Unreviewed } from '../client-view/client-view.tsx';
import { clientWords } from '../client-view/client-words.ts';
import { clausesIn, said, type Reading } from '../client-view/reading.ts';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import type { AssessDraft } from './assessing.ts';

type Part = { readonly work: Work<AssessDraft>; readonly goal: string };

export const ClientAssess = (part: Part) => <ClientView>{(reading) => <View {...part} reading={reading} />}</ClientView>;

function View({ work, goal, reading }: Part & { readonly reading: Reading }) {
  const { view } = useWizard();
  const clause = clausesIn(view, 'inForce', reading).find(({ id }) => id === `goal.${goal}`);
  return (
    <>
      {clause !== undefined && <Said clause={clause} language={reading.language} />}
      <OneOf
        isHeading
        label={said(clientWords.asGoalStands, reading)}
        language={reading.language}
        value={work.draft.client}
        onChoose={(client) => work.set({ client })}
        answers={Assessment.options.map((value) => ({ value, text: said(clientWords[value], reading) }))}
      />
      {reading.language !== 'de' && <Unreviewed reading={reading} />}
    </>
  );
}
