// What was removed on a page stays in its place, struck through, with the way back: nothing slides under the hand that pressed, and
// nobody has to be asked beforehand whether they are sure.
import { useState } from 'react';
import type { CaseEvent } from '../../../../../machines/case/events/case-event.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { Scene } from '../page/scene.ts';
import { send } from '../page/sending.ts';
import { texts } from '../words/texts.ts';
import { SendButton } from './send-button.tsx';
import type { Work } from './use-page.ts';
import { useWizard } from './wizard-context.ts';

type Removed = { readonly id: string; readonly seq: number };

/** Taken back already, it is no longer removed. */
const voidedIn = ({ entries }: Pick<Scene, 'entries'>): ReadonlySet<number> =>
  new Set(entries.flatMap(({ event }) => (event.type === 'entry.voided' ? [event.seq] : [])));

/** What was removed since the page was opened; `idOf` gives what an entry has removed, or null. */
export function useRemoved(idOf: (event: CaseEvent) => string | null): readonly Removed[] {
  const { view } = useWizard();
  const [since] = useState(view.version);
  const voided = voidedIn(view);
  return view.entries.flatMap(({ seq, event }) => {
    const id = seq > since && !voided.has(seq) ? idOf(event) : null;
    return id === null ? [] : [{ id, seq }];
  });
}

const numberOf = (id: string): number => Number(/\d+$/u.exec(id)?.[0] ?? 0);

/** What is there and what was removed, each where it has always stood. */
export function inPlace<T>(
  there: readonly (readonly [string, T])[],
  removed: readonly Removed[],
): readonly (readonly [string, T | Removed])[] {
  const gone = removed.filter(({ id }) => there.every(([other]) => other !== id)).map((one) => [one.id, one] as const);
  return [...there, ...gone].toSorted(([a], [b]) => numberOf(a) - numberOf(b));
}

type RemovedCardProps<D> = { readonly wording: string; readonly seq: number; readonly work: Work<D> };

/** The way back stands on the other side than the button that removed: a second press on it does nothing. */
export function RemovedCard<D>({ wording, seq, work }: RemovedCardProps<D>) {
  const { t } = useLanguage(texts);
  return (
    <li className="wizard-card wizard-removed">
      <output>
        {t.removed}: <del>{wording}</del>
      </output>
      <SendButton
        work={work}
        sending={send({ type: 'entry.voided', seq, because: 'neverHappened' })}
        kind="plain"
        after={{ to: 'stay', rest: work.draft }}
        label={`${t.undo}: ${wording}`}
      >
        {t.undo}
      </SendButton>
    </li>
  );
}
