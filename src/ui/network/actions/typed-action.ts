// An action as it is typed, and how it is read: the action where all of it can be read, else what is wrong, field by field.
import { Action } from '../../../network/directory/action.ts';
import type { ActionBody } from '../../parts/api/views.ts';
import type { Faults } from '../directory/faults.ts';
import { said } from '../directory/said.ts';
import type { ActionsSearch } from '../actions-search.ts';
import { isUnread, type TypedDay } from '../../parts/kit/typed-day.ts';

/** Empty is null, but for the title. */
export type TypedAction = {
  readonly title: string;
  readonly region: string;
  readonly hurdle: string;
  readonly step: string;
  readonly asked: string;
  readonly status: string;
  readonly dueOn: TypedDay;
  readonly note: string;
};

export const emptyAction: TypedAction = { title: '', region: '', hurdle: '', step: '', asked: '', status: 'open', dueOn: null, note: '' };

const schema = Action.omit({ id: true });
const known = ['hurdle', 'step', 'asked', 'region'] as const;

/** A new one with what is known of a hurdle. What no list holds is left out: it could not be seen, and not be saved. */
export const beginsWith = (search: ActionsSearch): TypedAction => ({
  ...emptyAction,
  ...Object.fromEntries(known.flatMap((name) => (schema.shape[name].safeParse(search[name]).success ? [[name, search[name]]] : []))),
});

export const typedOf = ({ title, region, hurdle, step, asked, status, dueOn, note }: Action): TypedAction => ({
  title,
  region: region ?? '',
  hurdle: hurdle ?? '',
  step: step ?? '',
  asked: asked ?? '',
  status,
  dueOn,
  note: note ?? '',
});

export type ReadAction = {
  readonly action: ActionBody['action'] | null;
  readonly faults: Faults;
};

export function readAction(typed: TypedAction): ReadAction {
  const { title, status, dueOn } = typed;
  const parsed = schema.safeParse({
    title: title.trim(),
    status,
    region: said(typed.region),
    hurdle: said(typed.hurdle),
    step: said(typed.step),
    asked: said(typed.asked),
    dueOn: isUnread(dueOn) ? null : dueOn,
    note: said(typed.note),
  });
  const ofSchema = parsed.success
    ? []
    : parsed.error.issues.map(({ path: [field] }) => [field, field === 'title' && title.trim() === '' ? 'missing' : 'tooLong'] as const);
  const faults = { ...Object.fromEntries(ofSchema), ...(isUnread(dueOn) && { dueOn: 'noDay' }) } as ReadAction['faults'];
  return { action: parsed.success && Object.keys(faults).length === 0 ? parsed.data : null, faults };
}
