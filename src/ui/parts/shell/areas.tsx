// The areas of the program, in the head of every page: one's daily work, and apart from it what explains the standard. Only those one's role
// works with.
import { Link, useLocation } from '@tanstack/react-router';
import { useActor, useSignedInRole } from '../api/use-actor.ts';
import { useLanguage } from '../words/language.tsx';
import { addressOfRoom, mayEnter, roomAt, type Room } from './rooms.ts';
import { texts } from './texts.ts';

const daily = ['caseload', 'calendar', 'outbox', 'directory', 'retention', 'people'] as const;
const explaining = ['handbook', 'chart', 'training', 'quality', 'programme'] as const;

/** A case is opened from the list, a new one is begun there, and its papers are printed there. */
const withCaseload: ReadonlySet<Room | null> = new Set(['case', 'newCase', 'daySheets']);

function useRoomHere(): Room | null {
  const room = useLocation({ select: ({ pathname }) => roomAt(pathname) });
  return withCaseload.has(room) ? 'caseload' : room;
}

export function Areas() {
  const { t } = useLanguage(texts);
  const role = useSignedInRole();
  const actor = useActor();
  // In the demonstration everything is shown but this one: whoever acts is chosen in the head, and to all others it would be refused.
  const isShown = (room: Room) => (room === 'retention' ? actor.role === 'dataProtection' : mayEnter(role, room));
  // Whoever counsels looks up the people of their centre now and then: for them it stands in the menu of their own access.
  const isDaily = (room: Room) => isShown(room) && (room !== 'people' || !isShown('caseload'));
  return (
    <nav className="areas" aria-label={t.areas}>
      {daily.some(isDaily) && (
        <div className="areas-group">
          {daily.filter(isDaily).map((room) => (
            <Area key={room} room={room} />
          ))}
        </div>
      )}
      <div className="areas-group">
        {explaining.filter(isShown).map((room) => (
          <Area key={room} room={room} isQuiet />
        ))}
      </div>
    </nav>
  );
}

type AreaProps = { readonly room: (typeof daily | typeof explaining)[number]; readonly isQuiet?: boolean };

/** Which month or which messages are shown makes no difference to the area one is in. On a page below it, it is marked as well. */
function Area({ room, isQuiet = false }: AreaProps) {
  const { t } = useLanguage(texts);
  const here = useRoomHere();
  return (
    <Link
      to={addressOfRoom(room)}
      className={isQuiet ? 'area area-quiet' : 'area'}
      {...(here === room && { 'aria-current': true })}
      activeOptions={{ exact: room === 'caseload', includeSearch: false }}
    >
      {t[room]}
    </Link>
  );
}
