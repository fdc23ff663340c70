// The door of a page: whoever is there in a role that does not work with it hears so, with the way to where they begin.
import { Navigate, rootRouteId, useLocation, useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { WayOn } from '../kit/way-on.tsx';
import { useLanguage } from '../words/language.tsx';
import { useRoleName } from '../words/role-words.ts';
import type { Someone } from './account-menu.tsx';
import { homeOf, mayEnter, roomAt } from './rooms.ts';
import { texts } from './texts.ts';

/** Where everybody may go, whatever is still missing. */
const isOwn = (pathname: string): boolean => pathname === '/zugang' || pathname === '/abmelden';

const mayBeShown = (someone: Someone, pathname: string): boolean => {
  if (isOwn(pathname)) return true;
  if (someone.secondFactor === 'missing' || someone.role === null) return false;
  const room = roomAt(pathname);
  return room === null || mayEnter(someone.role, room);
};

/** `someone` null: in the demonstration every page is open. */
export function Entry({ someone, children }: { readonly someone: Someone | null; readonly children: ReactNode }) {
  const wanted = useLocation({ select: ({ pathname }) => pathname });
  const shown = useShownPath() ?? wanted;
  if (someone === null) return children;
  // Led on from a page that is not theirs, they see nothing of it until the next one is there.
  if (mayBeShown(someone, wanted)) return mayBeShown(someone, shown) ? children : null;
  // Before anything else: the page says what is to be done.
  if (someone.secondFactor === 'missing') return <Navigate to="/zugang" replace />;
  if (someone.role === null) return <NoRole />;
  // Nobody has asked for the start page: whoever opens the program is led to where they begin.
  if (wanted === '/') return <Navigate to={homeOf(someone.role)} replace />;
  return <NoEntry role={someone.role} />;
}

/** The address of the page that is drawn: on the way to another the browser is there already. Undefined for one that does not exist. */
function useShownPath(): string | undefined {
  const page = useMatches({ select: (matches) => matches.at(-1) });
  return page?.routeId === rootRouteId ? undefined : page?.pathname;
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
