// Who is signed in and in which role, with the way to what is their own: access, another role, emergency access, the way out.
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import type { Membership } from '../../../organisation/membership.ts';
import { useChooseMembership } from '../api/sign-in.ts';
import { wantsToLeave } from '../api/signed-in.ts';
import type { Session } from '../api/views.ts';
import { useLanguage } from '../words/language.tsx';
import { usePlaceName } from '../words/place-words.ts';
import { useRoleName } from '../words/role-words.ts';
import { homeOf, mayEnter } from './rooms.ts';
import { texts } from './texts.ts';

export type Someone = NonNullable<Session['signedIn']>;

export function AccountMenu({ someone }: { readonly someone: Someone }) {
  const { t } = useLanguage(texts);
  const roleName = useRoleName();
  const id = useId();
  const { isOpen, open, box, button } = useMenu();
  const role = someone.role === null ? t.noRole : roleName(someone.role);
  return (
    <div className="account" ref={box}>
      <button
        ref={button}
        type="button"
        className="account-button"
        // On a telephone only the picture is seen.
        aria-label={`${someone.name} ${role}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => open(!isOpen)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="6.8" r="3.3" />
          <path d="M3.6 17c.6-3.6 3-5.4 6.4-5.4s5.8 1.8 6.4 5.4" />
        </svg>
        <span className="account-who">
          <span className="account-name">{someone.name}</span> <span className="account-role">{role}</span>
        </span>
      </button>
      {isOpen && <Panel id={id} someone={someone} onDone={() => open(false)} />}
    </div>
  );
}

function Panel({ id, someone, onDone }: { readonly id: string; readonly someone: Someone; readonly onDone: () => void }) {
  const { t } = useLanguage(texts);
  const roleName = useRoleName();
  const { role, memberships } = someone;
  return (
    <nav className="account-panel" id={id} aria-label={t.account}>
      {/* Whole, also where the head has room for its beginning only. */}
      <p className="account-mail">
        <strong>{someone.name}</strong>
        {memberships.length === 1 && role !== null && (
          <>
            <br />
            {roleName(role)}
          </>
        )}
        <br />
        {someone.email}
      </p>
      {memberships.length > 1 && <Roles someone={someone} onDone={onDone} />}
      <ul className="account-ways">
        <li>
          <Link to="/zugang" className="account-way" onClick={onDone}>
            {t.myAccess}
          </Link>
        </li>
        {role !== null && mayEnter(role, 'people') && (
          <li>
            <Link to="/menschen" className="account-way" onClick={onDone}>
              {t.people}
            </Link>
          </li>
        )}
        {someone.mayOpenInEmergency && (
          <li>
            <Link to="/notzugriff" className="account-way" onClick={onDone}>
              {t.emergency}
            </Link>
          </li>
        )}
        <li>
          <SignOutButton onDone={onDone} />
        </li>
      </ul>
    </nav>
  );
}

function SignOutButton({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLanguage(texts);
  const router = useRouter();
  const leave = () => {
    onDone();
    wantsToLeave(true);
    void router.navigate({ to: '/abmelden' });
  };
  return (
    <button type="button" className="account-way" onClick={leave}>
      {t.signOut}
    </button>
  );
}

/** One role at a time: what is seen and done follows from it. */
function Roles({ someone, onDone }: { readonly someone: Someone; readonly onDone: () => void }) {
  const { t } = useLanguage(texts);
  const router = useRouter();
  const choosing = useChooseMembership();
  const choose = ({ id, role }: Membership) =>
    choosing.mutate(id, {
      onSuccess: () => {
        onDone();
        void router.navigate({ to: homeOf(role) });
      },
    });
  return (
    <div className="account-roles">
      <p className="account-title">{t.actAs}</p>
      {choosing.error !== null && <p className="field-error">{t.notChosen}</p>}
      <ul>
        {someone.memberships.map((membership) => (
          <li key={membership.id}>
            <button
              type="button"
              className="account-way"
              aria-pressed={membership.id === someone.membership}
              aria-disabled={choosing.isPending || undefined}
              onClick={() => (membership.id === someone.membership ? onDone() : choose(membership))}
            >
              <RoleAndPlace membership={membership} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RoleAndPlace({ membership }: { readonly membership: Membership }) {
  const roleName = useRoleName();
  const placeName = usePlaceName();
  return (
    <>
      {roleName(membership.role)}
      <span className="account-place">{placeName(membership)}</span>
    </>
  );
}

/** Closes with Escape, with a press beside it, and once it has led somewhere. */
function useMenu() {
  const [isOpen, open] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const closeOnKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      open(false);
      button.current?.focus();
    };
    const closeBeside = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) open(false);
    };
    document.addEventListener('keydown', closeOnKey);
    document.addEventListener('pointerdown', closeBeside);
    document.addEventListener('focusin', closeBeside);
    return () => {
      document.removeEventListener('keydown', closeOnKey);
      document.removeEventListener('pointerdown', closeBeside);
      document.removeEventListener('focusin', closeBeside);
    };
  }, [isOpen]);
  return { isOpen, open, box, button };
}
