// Where on a support chain a goal lies: nobody has to say. Once placed, what comes next, who is responsible, which clock runs, and what to
// pause at.
import { chainsOf } from '../../../../../machines/standards/chains.ts';
import type { Chain, ChainStep, ChainStepCode } from '../../../../../machines/standards/chain.ts';
import { clocksOn } from '../../../../network/chains/clocks.ts';
import { stepsAfter } from '../../../../network/chains/place-on-chain.ts';
import { warningsAt } from '../../../../network/chains/warnings.ts';
import { stepOptions } from '../../../chains/step-options.ts';
import { chainWordsIn, sayWarning } from '../../../../network/words/chain-words.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Field } from '../frame/fields.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { goalIdFor, type GoalDraft } from './goal.ts';
import { texts } from './texts.ts';

const none = 'none';

type StepChoiceProps = { readonly draft: GoalDraft; readonly onChoose: (step: ChainStepCode | null) => void };

export function StepChoice({ draft, onChoose }: StepChoiceProps) {
  const { t, lang, say } = useLanguage(texts);
  const { standard } = useWizard().view.header;
  const options = stepOptions({ standard, domain: draft.domain, chosen: draft.step }, lang);
  const steps = chainsOf(standard).chains.flatMap((chain) => chain.steps.map((step) => ({ chain, step })));
  const chosen = steps.find(({ step }) => step.code === draft.step);
  if (options.length === 0) return null;
  return (
    <>
      <Field name="step">
        <SelectField
          label={say.field('step', 'goal.proposed')}
          hint={t.stepHint}
          value={draft.step ?? none}
          options={[{ value: none, label: t.noStep }, ...options]}
          onChange={(value) => onChoose(options.find((option) => option.value === value)?.value ?? null)}
        />
      </Field>
      {chosen !== undefined && <WhatComes {...chosen} draft={draft} />}
    </>
  );
}

type WhatComesProps = { readonly chain: Chain; readonly step: ChainStep; readonly draft: GoalDraft };

function WhatComes({ chain, step, draft }: WhatComesProps) {
  const { t, lang, say } = useLanguage(texts);
  const { view } = useWizard();
  const { parties, clocks } = chainWordsIn(lang);
  const next = stepsAfter(chain, step.code);
  const running = clocksOn(view.state.context, view.today).filter((clock) => clock.chain === chain.code);
  return (
    <>
      <ul className="wizard-points soft">
        <li>{t.stepWho(parties[step.responsible])}</li>
        {next.map(({ code, name, responsible }) => (
          <li key={code}>{t.stepAfter(name[lang], parties[responsible])}</li>
        ))}
        {next.length === 0 && <li>{t.stepLast}</li>}
        {running.map(({ clock, until, isOver }) => (
          <li key={clock.code}>{(isOver ? t.clockOver : t.clockRuns)(clocks[clock.code], say.day(until))}</li>
        ))}
      </ul>
      <Warnings step={step.code} draft={draft} />
    </>
  );
}

/** As soon as there is a day: most of them depend on it. Never a block. */
function Warnings({ step, draft: { dueOn } }: { readonly step: ChainStepCode; readonly draft: GoalDraft }) {
  const { lang, say } = useLanguage(texts);
  const { view, here } = useWizard();
  const found = dueOn === null ? [] : warningsAt(view.state.context, { id: goalIdFor(view, here.item), step, dueOn }, view.today);
  if (found.length === 0) return null;
  const { titles } = networkWordsIn(lang);
  return (
    <Notice tone="attention">
      {found.map((warning) => (
        <p key={warning.code}>{sayWarning(lang, warning, { day: say.day, titles })}</p>
      ))}
    </Notice>
  );
}
