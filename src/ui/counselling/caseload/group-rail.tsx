// The groups with their counts: an overview in one look, and each the way to its cases alone.
import { Link } from '@tanstack/react-router';
import { triageGroups, type TriageGroup } from '../../../engine/outlook/triage-groups.ts';
import type { CaseFilter } from '../../parts/api/client.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { addressOf } from './filter.ts';
import { texts } from './texts.ts';

type GroupRailProps = { readonly filter: CaseFilter; readonly counts: Readonly<Record<TriageGroup, number>> | undefined };

export function GroupRail({ filter, counts }: GroupRailProps) {
  const { t } = useLanguage(texts);
  // Counts do not depend on the group that is chosen, so their sum is that of all cases the search finds.
  const all = counts === undefined ? undefined : Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav className="rail" aria-label={t.groupsLabel}>
      <ul>
        <RailLink filter={{ ...filter, group: null }} title={t.allGroups} count={all} />
        {triageGroups.map((group) => (
          <RailLink key={group} filter={{ ...filter, group }} title={t.groups[group].title} count={counts?.[group]} />
        ))}
      </ul>
    </nav>
  );
}

type RailLinkProps = { readonly filter: CaseFilter; readonly title: string; readonly count: number | undefined };

function RailLink({ filter, title, count }: RailLinkProps) {
  return (
    <li>
      <Link
        {...addressOf(filter)}
        resetScroll={false}
        activeOptions={{ exact: true, includeSearch: true }}
        className={`rail-link tone-${filter.group ?? 'all'} ${count === 0 ? 'rail-empty' : ''}`}
      >
        <span className="triage-dot" aria-hidden="true" />
        <span className="rail-title">{title}</span> <b>{count}</b>
      </Link>
    </li>
  );
}
