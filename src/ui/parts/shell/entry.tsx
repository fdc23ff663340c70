// The door of a page: whoever is there in a role that does not work with it hears so, with the way to where they begin.
import { Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { WayOn } from '../kit/way-on.tsx';
import { useLanguage } from '../words/language.tsx';
import { useRoleName } from '../words/role-words.ts';
import type { Someone } from './account-menu.tsx';
import { homeOf, mayEnter, roomAt } from './rooms.ts';
import { texts } from './texts.ts';

/** Where everybody may go, whatever is still missing. */
const isOwn = (pathname: string): boolean => pathname === '/zugang' || pathname === '/abmelden';

/** `someone` null: in the demonstration every page is open. */
export function Entry({ someone, children }: { readonly someone: Someone | null; readonly children: ReactNode }) {
  const pathname = useLocation({ select: (location) => location.pathname });
  if (someone === null || isOwn(pathname)) return children;
  // Before anything else: the page says what is to be done.
  if (someone.secondFactor === 'missing') return <Navigate to="/zugang" replace />;
  if (someone.role === null) return <NoRole />;
  const room = roomAt(pathname);
  if (room === null || mayEnter(someone.role, room)) return children;
  // Nobody has asked for the start page: whoever opens the program is led to where they begin.
  if (pathname === '/') return <Navigate to={homeOf(someone.role)} replace />;
  return <NoEntry role={someone.role} />;
}

function NoEntry({ role }: { readonly role: NonNullable<Someone['role']> }) {
  const { t } = useLanguage(texts);
  const roleName = useRoleName();
  return <WayOn title={t.closedTitle} lead={t.noEntry(roleName(role))} to={homeOf(role)} label={t.toHome} />;
}

function NoRole() {
  const { t } = useLanguage(texts);
  return <WayOn title={t.noRoleTitle} lead={t.noRoleLead} to="/zugang" label={t.toMyAccess} />;
}
