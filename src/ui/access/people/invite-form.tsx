// Invites somebody: who, at which address, in which role.
import { useRef, useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { useInvite, type Invited, type NewPerson, type People } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { focusFirstFault } from '../../parts/kit/focus-first-fault.ts';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import { addressIn } from '../mail-address.ts';
import { MembershipFieldset } from './membership-fields.tsx';
import { RoleTasks } from './role-tasks.tsx';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';
import { beginMembership, membershipIn } from './typed-membership.ts';

type InviteFormProps = {
  readonly known: People;
  readonly today: Day;
  readonly onInvited: (invited: Invited, person: NewPerson) => void;
  readonly onCancel: () => void;
};

export function InviteForm({ known, today, onInvited, onCancel }: InviteFormProps) {
  const { t } = useLanguage(texts);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [typed, setTyped] = useState(() => beginMembership(known, today));
  const [isTried, tryOnce] = useState(false);
  const inviting = useInvite();
  const words = useTroubleWords();
  const place = useRef<HTMLFormElement>(null);
  const { fields, faults } = membershipIn(typed);
  const address = addressIn(email);
  const send = () => {
    tryOnce(true);
    if (name.trim() === '' || address === null || fields === null) return void requestAnimationFrame(() => focusFirstFault(place.current));
    const person = { name: name.trim(), email: address, membership: fields };
    if (!inviting.isPending) inviting.mutate(person, { onSuccess: (invited) => onInvited(invited, person) });
  };
  return (
    <GivenForm place={place} onSend={send} error={words(inviting.error)}>
      <div className="people-fields">
        <TextField
          label={t.name}
          fillsIn="off"
          value={name}
          onChange={setName}
          {...(isTried && name.trim() === '' && { error: t.missing.name })}
        />
        <TextField
          label={t.email}
          type="email"
          hint={t.emailHint}
          fillsIn="off"
          value={email}
          onChange={setEmail}
          {...(isTried && address === null && { error: t.missing.email })}
        />
      </div>
      <MembershipFieldset
        known={known}
        typed={typed}
        type={(change) => setTyped({ ...typed, ...change })}
        faults={isTried ? faults : new Set()}
      />
      <RoleTasks roles={known.mayGive} level={3} />
      <div className="row">
        <Button kind="primary" submits busy={inviting.isPending}>
          {t.inviteDo}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </GivenForm>
  );
}
