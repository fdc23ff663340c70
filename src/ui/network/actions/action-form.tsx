// Enters something to do, or changes it. What was typed stays until it is saved or given up, also when the page is left.
import { HurdleKind } from '../../../../machines/case/events/waypoints.ts';
import { agencyCodes } from '../../../../machines/standards/catalogue.ts';
import { chainStepCodes } from '../../../../machines/standards/chain.ts';
import { ActionStatus } from '../../../network/directory/action.ts';
import { useDropAction, useWriteAction } from '../../parts/api/actions.ts';
import type { Option } from '../../parts/kit/choice.tsx';
import { Button } from '../../parts/kit/button.tsx';
import { DayField } from '../../parts/kit/day-field.tsx';
import { OptionalSelect } from '../../parts/kit/optional-select.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { faultIn } from '../directory/faults.ts';
import { EntryForm } from '../entry-form.tsx';
import { regionOptions } from '../region-options.ts';
import { useKeptForm, type Standing } from '../use-kept-form.ts';
import { useActionDrafts } from './action-drafts.ts';
import { texts } from './texts.ts';
import { readAction, type ReadAction, type TypedAction } from './typed-action.ts';

type ActionFormProps = {
  /** Null for a new one. */
  readonly standing: Standing;
  readonly begin: TypedAction;
  readonly onDone: () => void;
};

export function ActionForm({ standing, begin, onDone }: ActionFormProps) {
  const { t } = useLanguage(texts);
  const form = useKeptForm(useActionDrafts, standing, () => begin);
  const { typed, type, draft } = form;
  const { action, faults: all } = readAction(typed);
  const faults = form.tries > 0 ? all : {};
  const writing = useWriteAction();
  const dropping = useDropAction();
  const done = () => {
    form.forget();
    onDone();
  };
  const save = () => {
    form.tryOnce();
    if (action === null || writing.isPending) return;
    writing.mutate({ id: draft.id, after: draft.after, body: { action } }, { onSuccess: done });
  };
  return (
    <EntryForm
      form={form}
      faults={Object.keys(faults).length}
      movedTitle={t.movedTitle}
      onSave={save}
      isSaving={writing.isPending}
      error={writing.error ?? dropping.error}
      onCancel={onDone}
      isInPlace
      more={
        standing !== null && (
          <Button
            kind="quiet"
            busy={dropping.isPending}
            onPress={() => dropping.mutate({ id: standing.id, after: standing.version }, { onSuccess: done })}
          >
            {t.remove}
          </Button>
        )
      }
    >
      <ActionFields typed={typed} type={type} faults={faults} />
    </EntryForm>
  );
}

type ActionFieldsProps = {
  readonly typed: TypedAction;
  readonly type: (change: Partial<TypedAction>) => void;
  readonly faults: ReadAction['faults'];
};

function ActionFields({ typed, type, faults }: ActionFieldsProps) {
  const { lang, say, t } = useLanguage(texts);
  const fault = faultIn(lang, faults);
  const pick = (name: 'region' | 'hurdle' | 'step' | 'asked', label: string, none: string, options: readonly Option[]) => (
    <OptionalSelect
      label={label}
      none={none}
      options={options}
      value={typed[name]}
      onChange={(value) => type({ [name]: value ?? '' })}
      {...fault(name)}
    />
  );
  /** Codes of the standard, in its words. */
  const named = (field: string, codes: readonly string[]): readonly Option[] =>
    codes.map((value) => ({ value, label: say.option(field, value) }));
  return (
    <>
      <TextField label={t.what} hint={t.whatHint} value={typed.title} onChange={(title) => type({ title })} {...fault('title')} />
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
        <DayField label={t.dueOn} value={typed.dueOn} onChange={(dueOn) => type({ dueOn })} {...fault('dueOn')} />
      </div>
      <TextField label={t.note} multiline value={typed.note} onChange={(note) => type({ note })} {...fault('note')} />
    </>
  );
}
