// Who puts it into a language the client understands (T1, T5): an adult, by name where somebody wants to note it.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { withWords } from './sending.ts';

type Interpreter = EventOf<'version.explained'>['interpreter'];

export type Interpreting = {
  readonly interpreter: Interpreter | null;
  readonly interpreterOfAge: boolean;
  readonly interpreterName: string;
};

export const interpreters: readonly Interpreter[] = ['none', 'present', 'remote', 'counsellorSpeaksIt'];

/** Somebody else interprets: a third person in the talk. */
export const isThirdPerson = (interpreter: Interpreter | null): boolean => interpreter === 'present' || interpreter === 'remote';

/** What the act says of the interpreter: without a tick the law answers that a child may not. What was typed about somebody who does not interpret after all is not sent. */
export function interpreted({ interpreter, interpreterOfAge, interpreterName }: Interpreting) {
  if (!isThirdPerson(interpreter)) return {};
  return { interpreterOfAge, ...withWords({ interpreterName }) };
}
