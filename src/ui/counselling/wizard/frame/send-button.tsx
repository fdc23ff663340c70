// Sends what a page proposes, or says what is missing and why it is not possible, with the way to each place. Never silently grey.
import { useId, type ReactNode } from 'react';
import type { Refusal } from '../../../../../machines/case/context/refusal.ts';
import { proposals, wordFieldsOf, type ProposalType } from '../../../../../machines/case/events/case-event.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { isUnread } from '../../../parts/kit/typed-day.ts';
import { foresee } from '../../../parts/draft/foresee.ts';
import { datedHere } from './dating.ts';
import type { MissingField, Sending } from '../page/sending.ts';
import { texts } from '../words/texts.ts';
import { focusField } from './focus.ts';
import type { After, Work } from './use-page.ts';
import { WhyNot } from './why-not.tsx';
import { useWizard, type WizardPosition } from './wizard-context.ts';

export type SendButtonProps<D> = {
  readonly work: Work<D>;
  readonly sending: Sending;
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly after?: After<D>;
  /** What it does takes something away: no other control may ever have stood in its place. A test looks for it. */
  readonly removes?: boolean;
  /** What it would send is still on its way; until then nothing is said against it. */
  readonly waits?: boolean;
  /** Only where the visible words do not say enough out of their context. */
  readonly label?: string;
};

export function SendButton<D>({
  work,
  sending,
  children,
  kind = 'primary',
  after,
  label,
  removes = false,
  waits = false,
}: SendButtonProps<D>) {
  const position = useWizard();
  const id = useId();
  // Derived at each rendering from a dry run: what is typed decides at once whether the button is open.
  const missing = [...sending.missing, ...unreadIn(work.typed, sending)];
  const refusals = speaksAgainst(position, { ...sending, missing });
  // Two texts of one page: none is sent before somebody has said which one counts.
  const isUndecided = work.state.beside.other !== null;
  const isBlocked = isUndecided || (!waits && (refusals.length > 0 || missing.length > 0));
  const isBusy = waits || work.state.submission === 'saving';
  return (
    <div className="button-with-reasons">
      <button
        type="button"
        className={`button button-${kind}`}
        // Not `disabled`, as in the kit's Button: the reasons have to be reached by keyboard.
        aria-disabled={isBlocked || isBusy || undefined}
        aria-busy={isBusy || undefined}
        aria-describedby={isBlocked ? id : undefined}
        aria-label={label}
        data-removes={removes || undefined}
        onClick={() => (isBlocked || isBusy ? undefined : work.send(sending, after))}
      >
        {children}
      </button>
      {isBlocked && (
        <div id={id} className="send-reasons">
          {isUndecided && <Undecided />}
          <MissingFields fields={missing} />
          <WhyNot refusals={refusals} />
        </div>
      )}
    </div>
  );
}

/** Days that were begun and are none yet, of those this very act would carry: going on without them would lose what was typed. */
function unreadIn(typed: unknown, { missing, proposals: sent }: Sending): readonly MissingField[] {
  const acts = [...new Set([...missing.map(({ of }) => of), ...sent.map(({ type }) => type)])];
  return unreadNames(typed).flatMap((name) => {
    const of = acts.find((type) => carries(type, name));
    return of === undefined || missing.some((field) => field.name === name) ? [] : [{ of, name }];
  });
}

/** A page that asks for several acts keeps each of them as a part of its draft. */
const unreadNames = (typed: unknown): readonly string[] =>
  typeof typed !== 'object' || typed === null
    ? []
    : Object.entries(typed).flatMap(([name, value]) => (isUnread(value) ? [name] : unreadNames(value)));

const carries = (act: ProposalType, name: string): boolean =>
  wordFieldsOf(act).includes(name) || proposals.some(({ type, recorded }) => type === act && name in recorded.shape);

/** Nothing is missing and nothing speaks against it: pressed, it is recorded. */
export const canBeSent = (position: WizardPosition, sending: Sending): boolean =>
  sending.missing.length === 0 && speaksAgainst(position, sending).length === 0;

/** The refusals a trial is read for: of a trial's made-up answers nothing else is true. */
const dayCodes: ReadonlySet<Refusal['code']> = new Set(['dayInPast', 'noWorkingDay', 'beyondCeiling', 'pauseTooLong', 'birthTooFar']);

/**
 * Two judgements that stay apart (decision 2): while answers are missing only the chart is asked whether such a thing may happen
 * here at all; the content is judged once it is complete. Only a wrong day is named before that, by way of `trial`.
 */
function speaksAgainst(
  position: WizardPosition,
  { missing, proposals, against = [], trial = [], mends = [] }: Sending,
): readonly Refusal[] {
  if (against.length > 0) return against;
  const { view, by } = position;
  const [first] = missing;
  if (first === undefined) return foresee(view, datedHere(position, proposals), by);
  const wrongDays = foresee(view, datedHere(position, trial), by).filter(({ code }) => dayCodes.has(code));
  if (wrongDays.length > 0) return wrongDays;
  // What the chart does not know here is no offer.
  const refusals = view.offers.find(({ type }) => type === first.of)?.refusals ?? [{ code: 'notNow', proposed: first.of } as const];
  return refusals.filter(({ code }) => !mends.includes(code));
}

function Undecided() {
  const { t } = useLanguage(texts);
  return (
    <p className="send-missing">
      <button type="button" className="link" onClick={() => document.querySelector<HTMLElement>('.two-texts')?.focus()}>
        {t.decideFirst}
      </button>
    </p>
  );
}

/** A name may be that of a coded fact and of words in the same event; then the fact is meant. */
const isWord = (of: ProposalType, name: string): boolean =>
  !proposals.some(({ type, recorded }) => type === of && name in recorded.shape) && wordFieldsOf(of).includes(name);

function MissingFields({ fields }: { readonly fields: readonly MissingField[] }) {
  const { t, say } = useLanguage(texts);
  if (fields.length === 0) return null;
  const nameOf = ({ of, name, label }: MissingField) =>
    label ?? t.fields[`${of} ${name}`] ?? t.fields[name] ?? (isWord(of, name) ? say.word(name, of) : say.field(name, of));
  return (
    <p className="send-missing">
      {t.stillMissing}{' '}
      {fields.map((field) => (
        <button key={field.at ?? field.name} type="button" className="link" onClick={() => void focusField(field.at ?? field.name)}>
          {nameOf(field)}
        </button>
      ))}
    </p>
  );
}
