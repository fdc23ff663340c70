// The switches of the head: language, appearance, and who works here. The person is switched in the demonstration only.
import { useQueryClient } from '@tanstack/react-query';
import { placeOf } from '../api/tab.ts';
import type { Session, StaffMember } from '../api/views.ts';
import { dropInquiry } from '../draft/held-words.ts';
import { useLanguage } from '../words/language.tsx';
import { useScreenState } from '../screen-state.ts';
import { AccountMenu } from './account-menu.tsx';
import { HeadSelect } from './head-select.tsx';
import { LanguageAndTheme } from './language-and-theme.tsx';
import { texts } from './texts.ts';
import { useActor } from '../api/use-actor.ts';

const keyOf = ({ role, id }: { readonly role: string; readonly id: string }): string => `${role}:${id}`;

export function Settings({ session }: { readonly session: Session | undefined }) {
  const someone = session?.signedIn ?? null;
  return (
    <div className="shell-settings">
      {someone === null && <PersonSwitch staff={session?.staff ?? []} />}
      <LanguageAndTheme />
      {someone !== null && <AccountMenu someone={someone} />}
    </div>
  );
}

function PersonSwitch({ staff }: { readonly staff: readonly StaffMember[] }) {
  const { say, t } = useLanguage(texts);
  const actAs = useScreenState((screen) => screen.actAs);
  const actor = useActor();
  const client = useQueryClient();
  // A value of the list that is no member is no choice: the list may be older than the staff.
  const choose = (key: string) => {
    const member = staff.find((person) => keyOf(person) === key);
    if (member === undefined) return;
    // What was typed for a new case lies in this tab alone, and goes with whoever typed it.
    dropInquiry(placeOf(client));
    actAs({ role: member.role, id: member.id });
    // What may be seen and done depends on who asks.
    void client.invalidateQueries();
  };
  if (staff.length === 0) return null;
  return (
    <HeadSelect
      label={t.person}
      value={keyOf(actor)}
      onChange={choose}
      options={staff.map((person) => ({ value: keyOf(person), label: `${person.name} · ${say.role(person.role)}` }))}
    />
  );
}
