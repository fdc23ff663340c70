// What can be changed about somebody: roles, a new link, where they are signed in, and that they leave.
import { useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { useAddMembership, useChangeMembership, type MembershipRow, type People, type PersonRow } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Fold } from '../../parts/kit/fold.tsx';
import { useSignedInRole } from '../../parts/api/use-actor.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { useRoleName } from '../../parts/words/role-words.ts';
import { GivenForm } from '../fields/given-form.tsx';
import { isAhead } from './groups.ts';
import { EndSessionsForm } from './end-sessions-form.tsx';
import { LeaveForm } from './leave-form.tsx';
import type { Given } from './link-given.tsx';
import { MembershipFieldset } from './membership-fields.tsx';
import { RoleTasks } from './role-tasks.tsx';
import { MembershipWords } from './membership-words.tsx';
import { RenewForm } from './renew-form.tsx';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';
import { beginMembership, membershipIn } from './typed-membership.ts';

export type PersonChangesProps = {
  readonly person: PersonRow;
  readonly known: People;
  readonly today: Day;
  readonly onLink: (given: Given) => void;
  readonly onClose: () => void;
};

export function PersonChanges({ person, known, today, onLink, onClose }: PersonChangesProps) {
  const { t } = useLanguage(texts);
  // A link is as good as a password, and leaving ends every role: only whoever gives all of them.
  const mayManage = person.memberships.every(({ role }) => known.mayGive.includes(role));
  return (
    <div className="person-changes">
      <div className="folds">
        <Fold level={4} title={t.rolesTitle} opens>
          <Roles person={person} known={known} today={today} />
        </Fold>
        <Fold level={4} title={t.renewTitle}>
          {mayManage ? <RenewForm person={person} onLink={onLink} /> : <p>{t.byOthers}</p>}
        </Fold>
        <Fold level={4} title={t.endSessionsTitle}>
          <EndSessionsForm person={person} />
        </Fold>
        <Fold level={4} title={t.leaveTitle}>
          {mayManage ? <LeaveForm person={person} /> : <p>{t.byOthers}</p>}
        </Fold>
      </div>
      <div className="row">
        <Button onPress={onClose}>{t.close}</Button>
      </div>
    </div>
  );
}

function Roles({ person, known, today }: Pick<PersonChangesProps, 'person' | 'known' | 'today'>) {
  const { t } = useLanguage(texts);
  const [isAdding, add] = useState(false);
  const ahead = person.memberships.filter((membership) => isAhead(membership, today));
  return (
    <>
      <ul className="rows">
        {ahead.map((membership) => (
          <RoleRow key={membership.id} membership={membership} today={today} isGivenHere={known.mayGive.includes(membership.role)} />
        ))}
      </ul>
      {isAdding ? (
        <AddRole person={person} known={known} today={today} onDone={() => add(false)} />
      ) : (
        <div>
          <Button onPress={() => add(true)}>{t.addRole}</Button>
        </div>
      )}
    </>
  );
}

type RoleRowProps = { readonly membership: MembershipRow; readonly today: Day; readonly isGivenHere: boolean };

function RoleRow({ membership, today, isGivenHere }: RoleRowProps) {
  const { t } = useLanguage(texts);
  const acting = useSignedInRole();
  const roleName = useRoleName();
  const changing = useChangeMembership();
  const words = useTroubleWords();
  const { id, person, ...fields } = membership;
  const error = words(changing.error);
  // What has not begun ends before it does.
  const until = fields.from > today ? fields.from : today;
  const hasEnded = fields.until === today;
  return (
    <li className="rows-item">
      <MembershipWords membership={membership} today={today} />
      {isGivenHere ? (
        <Button
          label={(hasEnded ? t.takeBackEndOf : t.endRoleOf)(roleName(fields.role))}
          busy={changing.isPending}
          onPress={() => changing.mutate({ id, person, fields: { ...fields, until: hasEnded ? null : until } })}
        >
          {hasEnded ? t.takeBackEnd : t.endRole}
        </Button>
      ) : (
        <p className="soft small">{acting === 'systemAdministration' ? t.givenBySite : t.givenBySystem}</p>
      )}
      {error !== null && <p className="field-error">{error}</p>}
    </li>
  );
}

type AddRoleProps = Pick<PersonChangesProps, 'person' | 'known' | 'today'> & { readonly onDone: () => void };

function AddRole({ person, known, today, onDone }: AddRoleProps) {
  const { t } = useLanguage(texts);
  const [typed, setTyped] = useState(() => beginMembership(known, today));
  const [isTried, tryOnce] = useState(false);
  const adding = useAddMembership();
  const words = useTroubleWords();
  const { fields, faults } = membershipIn(typed);
  const send = () => {
    tryOnce(true);
    if (fields !== null && !adding.isPending) adding.mutate({ person: person.id, fields }, { onSuccess: onDone });
  };
  return (
    <GivenForm onSend={send} error={words(adding.error)}>
      <MembershipFieldset
        known={known}
        typed={typed}
        type={(change) => setTyped({ ...typed, ...change })}
        faults={isTried ? faults : new Set()}
      />
      <RoleTasks roles={known.mayGive} level={5} />
      <div className="row">
        <Button kind="primary" submits busy={adding.isPending}>
          {t.addRoleDo}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t.cancel}
        </Button>
      </div>
    </GivenForm>
  );
}
