// Takes somebody who has left in again: the same person, with a role and a link that is new. Who they are is known already.
import { useRef, useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { useInvite, type People, type PersonRow } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { focusFirstFault } from '../../parts/kit/focus-first-fault.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { GivenForm } from '../fields/given-form.tsx';
import type { Given } from './link-given.tsx';
import { MembershipFieldset } from './membership-fields.tsx';
import { RoleTasks } from './role-tasks.tsx';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';
import { beginMembership, membershipIn } from './typed-membership.ts';

type BringBackFormProps = {
  readonly person: PersonRow;
  readonly known: People;
  readonly today: Day;
  readonly onLink: (given: Given) => void;
  readonly onClose: () => void;
};

export function BringBackForm({ person: { name, email }, known, today, onLink, onClose }: BringBackFormProps) {
  const { t } = useLanguage(texts);
  const [typed, setTyped] = useState(() => beginMembership(known, today));
  const [isTried, tryOnce] = useState(false);
  const inviting = useInvite();
  const words = useTroubleWords();
  const place = useRef<HTMLFormElement>(null);
  const { fields, faults } = membershipIn(typed);
  const send = () => {
    tryOnce(true);
    if (fields === null) return void requestAnimationFrame(() => focusFirstFault(place.current));
    if (inviting.isPending) return;
    // As a promise: by the time the list is there again this form is gone with its row, and `mutate` would tell nobody of the link.
    inviting.mutateAsync({ name, email, membership: fields }).then(
      ({ link }) => onLink({ link, name, email }),
      () => {},
    );
  };
  return (
    <div className="person-changes">
      <p className="soft">{t.bringBackLead}</p>
      <GivenForm place={place} onSend={send} error={words(inviting.error)}>
        <MembershipFieldset
          known={known}
          typed={typed}
          type={(change) => setTyped({ ...typed, ...change })}
          faults={isTried ? faults : new Set()}
        />
        <RoleTasks roles={known.mayGive} level={4} />
        <div className="row">
          <Button kind="primary" submits busy={inviting.isPending}>
            {t.bringBackDo}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t.cancel}
          </Button>
        </div>
      </GivenForm>
    </div>
  );
}
