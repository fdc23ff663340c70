// Enters something to do, or changes it. What was typed stays until it is saved or given up.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { HurdleKind } from '../../../../machines/case/events/waypoints.ts';
import { agencyCodes } from '../../../../machines/standards/catalogue.ts';
import { chainStepCodes } from '../../../../machines/standards/chain.ts';
import { ActionStatus } from '../../../network/directory/action.ts';
import { useDropAction, useWriteAction } from '../../parts/api/actions.ts';
import type { Option } from '../../parts/kit/choice.tsx';
import { Button } from '../../parts/kit/button.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { focusFirstFault } from '../../parts/kit/focus-first-fault.ts';
import { OptionalSelect } from '../../parts/kit/optional-select.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { regionOptions } from '../region-options.ts';
import { WriteTrouble } from '../write-trouble.tsx';
import { texts } from './texts.ts';
import { readAction, type ReadAction, type TypedAction } from './typed-action.ts';

type ActionFormProps = {
  /** Null for a new one. */
  readonly id: string | null;
  readonly after: number;
  readonly begin: TypedAction;
  readonly onDone: () => void;
};

export function ActionForm({ id, after, begin, onDone }: ActionFormProps) {
  const { t } = useLanguage(texts);
  // Sent again after a lost answer it is still the same one.
  const [own] = useState(() => id ?? crypto.randomUUID());
  const [typed, setTyped] = useState(begin);
  const [tries, setTries] = useState(0);
  const writing = useWriteAction();
  const dropping = useDropAction();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) focusFirstFault(form.current);
  }, [tries]);
  const { action, faults } = readAction(typed);
  const type = (change: Partial<TypedAction>) => setTyped({ ...typed, ...change });
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (action !== null && !writing.isPending) writing.mutate({ id: own, after, body: { action } }, { onSuccess: onDone });
  };
  return (
    <form className="in-place form" ref={form} noValidate onSubmit={save}>
      <ActionFields typed={typed} type={type} faults={tries > 0 ? faults : {}} />
      <WriteTrouble error={writing.error ?? dropping.error} />
      <div className="row">
        <Button kind="primary" submits busy={writing.isPending}>
          {t.save}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t.cancel}
        </Button>
        {id !== null && (
          <Button kind="quiet" busy={dropping.isPending} onPress={() => dropping.mutate({ id, after }, { onSuccess: onDone })}>
            {t.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

type ActionFieldsProps = {
  readonly typed: TypedAction;
  readonly type: (change: Partial<TypedAction>) => void;
  readonly faults: ReadAction['faults'];
};

function ActionFields({ typed, type, faults }: ActionFieldsProps) {
  const { say, t } = useLanguage(texts);
  const faultIn = (field: keyof TypedAction) => {
    const fault = faults[field];
    return fault === undefined ? {} : { error: t[fault] };
  };
  const pick = (name: 'region' | 'hurdle' | 'step' | 'asked', label: string, none: string, options: readonly Option[]) => (
    <OptionalSelect
      label={label}
      none={none}
      options={options}
      value={typed[name]}
      onChange={(value) => type({ [name]: value ?? '' })}
      {...faultIn(name)}
    />
  );
  /** Codes of the standard, in its words. */
  const named = (field: string, codes: readonly string[]): readonly Option[] =>
    codes.map((value) => ({ value, label: say.option(field, value) }));
  return (
    <>
      <TextField label={t.what} hint={t.whatHint} value={typed.title} onChange={(title) => type({ title })} {...faultIn('title')} />
      <div className="actions-fields">
        {pick('region', t.region, t.programme, regionOptions)}
        {pick('hurdle', t.hurdle, t.noHurdle, named('kind', HurdleKind.options))}
        {pick('step', t.step, t.noStep, named('step', chainStepCodes))}
        {pick('asked', t.asked, t.nobody, named('agency', agencyCodes))}
        <SelectField
          label={t.status}
          options={ActionStatus.options.map((status) => ({ value: status, label: t.statuses[status] }))}
          value={typed.status}
          onChange={(status) => type({ status })}
        />
        <DayField label={t.dueOn} value={typed.dueOn} onChange={(dueOn) => type({ dueOn })} {...faultIn('dueOn')} />
      </div>
      <TextField label={t.note} multiline value={typed.note} onChange={(note) => type({ note })} {...faultIn('note')} />
    </>
  );
}
