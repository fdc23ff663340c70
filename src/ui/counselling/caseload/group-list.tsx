// The cases of one group, under their heading.
import type { Day } from '../../../../machines/day.ts';
import type { TriageGroup } from '../../../engine/outlook/triage-groups.ts';
import type { CaseRow } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { CaseItem } from './case-item.tsx';
import { texts } from './texts.ts';

type GroupListProps = {
  readonly group: TriageGroup;
  readonly rows: readonly CaseRow[];
  /** How many there are, shown or not. */
  readonly count: number;
  readonly today: Day;
  readonly siteNames: ReadonlyMap<string, string>;
};

export function GroupList({ group, rows, count, today, siteNames }: GroupListProps) {
  const { t } = useLanguage(texts);
  const { title, note } = t.groups[group];
  return (
    <section className={`triage-group tone-${group}`} aria-labelledby={group}>
      <h2 className="triage-head" id={group}>
        <span className="triage-dot" aria-hidden="true" />
        <span>{title}</span> <span aria-label={t.cases(count)}>{count}</span>
      </h2>
      {note !== '' && <p className="triage-note">{note}</p>}
      <ul className="triage-rows">
        {rows.map((row) => (
          <CaseItem key={row.id} row={row} today={today} place={siteNames.get(row.site) ?? null} />
        ))}
      </ul>
    </section>
  );
}
