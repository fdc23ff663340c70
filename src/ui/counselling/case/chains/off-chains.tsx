// Goals that lie on no chain yet, each with the way to place it: also while the agreement is in force, because nothing signed changes by it.
import { useState } from 'react';
import { ChainStepCode } from '../../../../../machines/standards/chain-step-code.ts';
import { goalsOffChains } from '../../../../network/chains/chains-of-case.ts';
import { stepOptions } from '../../../chains/step-options.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function OffChains({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const goals = goalsOffChains(view.state.context);
  const isPossible = view.offers.some(({ type, refusals }) => type === 'goal.placed' && refusals.length === 0);
  if (goals.length === 0 || !isPossible) return null;
  return (
    <section className="stack">
      <h3 className="chain-sub">{t.off}</h3>
      {goals.map((goal) => (
        <Fold key={goal} title={t.place(view.dossier[`goal.${goal}`]?.['wording'] ?? t.nameless)} level={4}>
          <PlaceGoal goal={goal} view={view} />
        </Fold>
      ))}
    </section>
  );
}

/** Sent, the goal stands on its chain above, and this form is gone with it. */
function PlaceGoal({ goal, view }: { readonly goal: string; readonly view: CaseView }) {
  const { t, lang, say } = useLanguage(texts);
  const [isIncomplete, setIncomplete] = useState(false);
  const draft = useDraft<ChainStepCode | null>({ caseId: view.id, page: `act-goal.placed-${goal}`, initial: null });
  const step = draft.value;
  const domain = view.state.context.plan.goals[goal]?.domain ?? null;
  return (
    <InPlaceForm
      label={t.place(view.dossier[`goal.${goal}`]?.['wording'] ?? t.nameless)}
      draft={draft}
      sending={step === null ? null : { type: 'goal.placed', goal, step }}
      save={t.placeIt}
      onIncomplete={() => setIncomplete(true)}
    >
      <SelectField
        label={say.field('step', 'goal.proposed')}
        value={step}
        options={stepOptions({ standard: view.header.standard, domain, chosen: step }, lang)}
        onChange={(value) => draft.change(ChainStepCode.parse(value))}
        {...(isIncomplete && step === null && { error: t.chooseStep })}
      />
    </InPlaceForm>
  );
}
