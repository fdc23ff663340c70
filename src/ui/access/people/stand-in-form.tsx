// Enters who stands in for whom.
import { useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { useStandIn, type People } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';
import { centresOfPerson, deputiesOf, standInIn, type StandInFault, type TypedStandIn } from './typed-stand-in.ts';

type StandInFormProps = { readonly known: People; readonly today: Day; readonly onDone: () => void };

export function StandInForm({ known: { people }, today, onDone }: StandInFormProps) {
  const { t } = useLanguage(texts);
  const [typed, setTyped] = useState<TypedStandIn>({ for: null, by: null, from: today, until: null });
  const [isTried, tryOnce] = useState(false);
  const entering = useStandIn();
  const words = useTroubleWords();
  const type = (change: Partial<TypedStandIn>) => setTyped({ ...typed, ...change });
  const { fields, faults } = standInIn(typed, people, today);
  const send = () => {
    tryOnce(true);
    if (fields !== null && !entering.isPending) entering.mutate(fields, { onSuccess: onDone });
  };
  const fault = (...names: readonly StandInFault[]) => {
    const found = names.find((name) => faults.has(name));
    return isTried && found !== undefined ? { error: t.missing[found] } : {};
  };
  const counselling = people.filter((one) => one.state === 'active' && centresOfPerson(one, today).length > 0);
  const person = people.find(({ id }) => id === typed.for);
  const deputies = deputiesOf(people, person, today);
  return (
    <GivenForm onSend={send} error={words(entering.error)}>
      <div className="people-fields">
        <SelectField
          label={t.standInFor}
          options={counselling.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.for}
          onChange={(id) => type({ for: id, by: null })}
          {...fault('for')}
        />
        <SelectField
          label={t.standInBy}
          options={deputies.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.by}
          onChange={(by) => type({ by })}
          {...(deputies.length === 0 && { hint: t.nobodyBy })}
          {...fault('by', 'same')}
        />
        <DayField label={t.fromDay} value={typed.from} onChange={(from) => type({ from })} {...fault('from')} />
        <DayField label={t.untilDay} value={typed.until} onChange={(until) => type({ until })} {...fault('untilMissing', 'until')} />
      </div>
      <div className="row">
        <Button kind="primary" submits busy={entering.isPending}>
          {t.standInDo}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t.cancel}
        </Button>
      </div>
    </GivenForm>
  );
}
