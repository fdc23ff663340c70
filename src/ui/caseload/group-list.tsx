// The cases of one urgency, under their heading.
import { useSession } from '../api/queries.ts';
import { useLanguage } from '../language.tsx';
import { CaseItem } from './case-item.tsx';
import { texts } from './texts.ts';
import type { Group } from './triage.ts';

export function GroupList({ group: { urgency, rows } }: { readonly group: Group }) {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  const { title, note } = t.groups[urgency];
  return (
    <section className={`triage-group tone-${urgency}`} aria-labelledby={urgency}>
      <h2 className="triage-head" id={urgency} tabIndex={-1}>
        <span className="triage-dot" aria-hidden="true" />
        <span>{title}</span> <span aria-label={t.cases(rows.length)}>{rows.length}</span>
      </h2>
      {note !== '' && <p className="triage-note">{note}</p>}
      <ul className="triage-rows">
        {rows.map((row) => (
          <CaseItem key={row.id} row={row} {...(session && { session })} />
        ))}
      </ul>
    </section>
  );
}
