// Enters something to do, or changes it. What was typed stays until it is saved or given up.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { HurdleKind } from '../../../../machines/case/events/waypoints.ts';
import { agencyCodes } from '../../../../machines/standards/catalogue.ts';
import { chainStepCodes } from '../../../../machines/standards/chain.ts';
import { sites } from '../../../../machines/sites.ts';
import { ActionStatus } from '../../../network/directory/action.ts';
import { useDropAction, useWriteAction } from '../../parts/api/actions.ts';
import { Button } from '../../parts/kit/button.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { focusFirstFault } from '../../parts/kit/focus-first-fault.ts';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { WriteTrouble } from '../directory/write-trouble.tsx';
import { texts } from './texts.ts';
import { readAction, type ReadAction, type TypedAction } from './typed-action.ts';

type ActionFormProps = {
  /** Null for a new one. */
  readonly id: string | null;
  readonly after: number;
  readonly begin: TypedAction;
  readonly onDone: () => void;
};

/** No code of anything. */
const nothing = 'nothing';
const names = new Intl.Collator('de');

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
  const pick = (
    name: 'region' | 'hurdle' | 'step' | 'asked',
    label: string,
    none: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <SelectField
      label={label}
      options={[{ value: nothing, label: none }, ...options.map(([value, text]) => ({ value, label: text }))]}
      value={typed[name] === '' ? nothing : typed[name]}
      onChange={(value) => type({ [name]: value === nothing ? '' : value })}
      {...faultIn(name)}
    />
  );
  const regions = [...sites.map(({ code, name }) => [code, name] as const), ['bamberg', t.bamberg] as const];
  return (
    <>
      <TextField label={t.what} hint={t.whatHint} value={typed.title} onChange={(title) => type({ title })} {...faultIn('title')} />
      <div className="actions-fields">
        {pick(
          'region',
          t.region,
          t.programme,
          regions.toSorted((a, b) => names.compare(a[1], b[1])),
        )}
        {pick(
          'hurdle',
          t.hurdle,
          t.noHurdle,
          HurdleKind.options.map((kind) => [kind, say.option('kind', kind)] as const),
        )}
        {pick(
          'step',
          t.step,
          t.noStep,
          chainStepCodes.map((code) => [code, say.option('step', code)] as const),
        )}
        {pick(
          'asked',
          t.asked,
          t.nobody,
          agencyCodes.map((code) => [code, say.option('agency', code)] as const),
        )}
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
