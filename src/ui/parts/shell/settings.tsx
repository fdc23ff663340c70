// The three switches of the head: person, language, appearance.
import { useQueryClient } from '@tanstack/react-query';
import type { StaffMember } from '../api/views.ts';
import { useLanguage } from '../words/language.tsx';
import { useScreenState } from '../screen-state.ts';
import { HeadSelect } from './head-select.tsx';
import { LanguageAndTheme } from './language-and-theme.tsx';
import { texts } from './texts.ts';
import { useActor } from '../api/use-actor.ts';

const keyOf = ({ role, id }: { readonly role: string; readonly id: string }): string => `${role}:${id}`;

export function Settings({ staff }: { readonly staff: readonly StaffMember[] }) {
  const { say, t } = useLanguage(texts);
  const actAs = useScreenState((screen) => screen.actAs);
  const actor = useActor();
  const client = useQueryClient();
  // A value of the list that is no member is no choice: the list may be older than the staff.
  const choose = (key: string) => {
    const member = staff.find((person) => keyOf(person) === key);
    if (member === undefined) return;
    actAs({ role: member.role, id: member.id });
    // What may be seen and done depends on who asks.
    void client.invalidateQueries();
  };
  return (
    <div className="shell-settings">
      {staff.length > 0 && (
        <HeadSelect
          label={t.person}
          value={keyOf(actor)}
          onChange={choose}
          options={staff.map((person) => ({ value: keyOf(person), label: `${person.name} · ${say.role(person.role)}` }))}
        />
      )}
      <LanguageAndTheme />
    </div>
  );
}
