// Which messages a case wants on a day: everything the calendar has said lately, recorded or not, asked of the state it leads to.
import { plus, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { messagesOf, type Message } from '../../engine/outlook/messages.ts';
import { settle } from '../../engine/step/settle.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';

/** Days after which what the calendar said is no news any more: the caseload shows it. Longer than any escalation. */
const fresh = 35;

export type Wanted = { readonly state: CaseState; readonly messages: readonly Message[] };

export function wantedOf(opened: OpenedCase, today: Day): Wanted {
  const { state, entries } = settle(opened.state, today, birthDateOf(opened.dossier));
  const since = plus(today, { days: -fresh });
  const returned = opened.entries.findLastIndex(({ event }) => event.type === 'case.returned');
  const recorded = opened.entries.slice(returned + 1).filter(({ event }) => event.type.startsWith('deadline.'));
  const spoken = [...recorded, ...entries].filter(({ on }) => on >= since);
  return { state, messages: messagesOf(state, spoken) };
}
