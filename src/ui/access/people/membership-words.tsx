// A role of somebody in words: which, where, and from when to when where that is not now.
import type { Day } from '../../../../machines/day.ts';
import type { MembershipRow } from '../../parts/api/people.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { usePlaceName } from '../../parts/words/place-words.ts';
import { useRoleName } from '../../parts/words/role-words.ts';
import { texts } from './texts.ts';

export function MembershipWords({ membership, today }: { readonly membership: MembershipRow; readonly today: Day }) {
  const { say, t } = useLanguage(texts);
  const roleName = useRoleName();
  const placeName = usePlaceName();
  const { role, from, until } = membership;
  const isOver = until !== null && until < today;
  const days = [from > today && t.from(say.day(from)), until !== null && (isOver ? t.ended : t.until)(say.day(until))].filter(Boolean);
  return (
    <span className={isOver ? 'soft' : ''}>
      {roleName(role)}
      <span className="soft small person-place">{[placeName(membership), ...days].join(' · ')}</span>
    </span>
  );
}
