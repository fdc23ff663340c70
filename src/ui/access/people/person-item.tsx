// One person of the organisation: their roles, how far their access is, and how to change it.
import { useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import type { People, PersonRow } from '../../parts/api/people.ts';
import { useSignedIn } from '../../parts/api/signed-in.ts';
import { useSignedInRole } from '../../parts/api/use-actor.ts';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { BringBackForm } from './bring-back-form.tsx';
import type { Given } from './link-given.tsx';
import { HandOver } from './hand-over-form.tsx';
import { MembershipWords } from './membership-words.tsx';
import { PersonChanges } from './person-changes.tsx';
import { mayHandOver } from './roles-of-people.ts';
import { texts } from './texts.ts';

type PersonItemProps = {
  readonly person: PersonRow;
  readonly known: People;
  readonly today: Day;
  readonly onLink: (given: Given) => void;
};

export function PersonItem({ person, known, today, onLink }: PersonItemProps) {
  const { say, t } = useLanguage(texts);
  const [isOpen, open] = useState(false);
  const { name, email, state, leftOn, hasSecondFactor, memberships, openCases } = person;
  const role = useSignedInRole();
  const isMe = useSignedIn((signedIn) => signedIn.person) === email;
  // Nobody changes their own roles.
  const mayManage = known.mayGive.length > 0 && !isMe;
  const mayChange = mayManage && state !== 'left';
  const mayBringBack = mayManage && state === 'left';
  const hasToHandOver = mayHandOver(role) && openCases !== null && openCases > 0;
  return (
    <li className="person">
      <div className="person-head">
        <div className="person-who">
          <h3 className="person-name">{name}</h3>
          <p className="soft small person-mail">{email}</p>
        </div>
        <ul className="person-roles">
          {memberships.map((membership) => (
            <li key={membership.id}>
              <MembershipWords membership={membership} today={today} />
            </li>
          ))}
        </ul>
        <div className="person-state">
          <span className={`tag ${stateTones[state]}`}>{leftOn === null ? t.states[state] : t.leftOn(say.day(leftOn))}</span>
          {state === 'active' && <span className="soft small">{hasSecondFactor ? t.hasFactor : t.noFactor}</span>}
          {openCases !== null && openCases > 0 && <span className="soft small">{t.openCases(openCases)}</span>}
        </div>
        {mayBringBack && !isOpen && (
          <Button label={t.bringBackOf(name)} onPress={() => open(true)}>
            {t.bringBack}
          </Button>
        )}
        {(mayChange || hasToHandOver) && !isOpen && (
          <Button label={mayChange ? t.changeOf(name) : t.handOverOf(name)} onPress={() => open(true)}>
            {mayChange ? t.change : t.handOverTitle}
          </Button>
        )}
      </div>
      {mayBringBack && isOpen && <BringBackForm person={person} known={known} today={today} onLink={onLink} onClose={() => open(false)} />}
      {mayChange && isOpen && <PersonChanges person={person} known={known} today={today} onLink={onLink} onClose={() => open(false)} />}
      {role === 'teamLead' && isOpen && <HandOver person={person} known={known} today={today} onClose={() => open(false)} />}
    </li>
  );
}

const stateTones = { invited: 'tone-due', active: 'tone-calm', withoutRole: '', left: '' };
