// Somebody leaves: who takes over the cases, what will happen, and what came of it.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { useDeparture, type Departed, type People, type PersonRow } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { isAhead } from './groups.ts';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';

type LeaveFormProps = { readonly person: PersonRow; readonly known: People; readonly today: Day };

/** Whoever counsels at the same centre, or stands in there, can go on with a case. */
function successors({ people }: People, person: PersonRow, today: Day): readonly PersonRow[] {
  const counsels = (one: PersonRow) =>
    one.memberships.filter(
      (membership) => isAhead(membership, today) && (membership.role === 'counsellor' || membership.role === 'deputy'),
    );
  const centres = new Set(counsels(person).map(({ centre }) => centre));
  return people.filter((one) => one.id !== person.id && one.state === 'active' && counsels(one).some(({ centre }) => centres.has(centre)));
}

export function LeaveForm({ person, known, today }: LeaveFormProps) {
  const { t } = useLanguage(texts);
  const [to, setTo] = useState<string | null>(null);
  const leaving = useDeparture();
  const words = useTroubleWords();
  const open = person.openCases ?? 0;
  const found = successors(known, person, today);
  const successor = found.find(({ id }) => id === to);
  if (leaving.data !== undefined) return <LeaveResult person={person} departed={leaving.data} />;
  const reasons = open > 0 && successor === undefined ? [found.length === 0 ? t.leaveNobody : t.leaveChoose(open)] : [];
  const error = words(leaving.error);
  return (
    <>
      <p>{t.leaveLead(person.name)}</p>
      {open === 0 && <p className="soft">{t.leaveNoCases}</p>}
      {open > 0 && found.length > 0 && (
        <SelectField label={t.leaveTo} options={found.map(({ id, name }) => ({ value: id, label: name }))} value={to} onChange={setTo} />
      )}
      {successor !== undefined && (
        <Notice tone="info">
          <p>{t.leaveRehearsal(open, successor.name)}</p>
        </Notice>
      )}
      {error !== null && <p className="field-error">{error}</p>}
      <div>
        <Button
          kind="primary"
          reasons={reasons}
          busy={leaving.isPending}
          onPress={() => leaving.mutate({ id: person.id, to: successor?.id ?? null })}
        >
          {t.leave}
        </Button>
      </div>
    </>
  );
}

function LeaveResult({ person, departed: { handedOver, left } }: { readonly person: PersonRow; readonly departed: Departed }) {
  const { t } = useLanguage(texts);
  return (
    <Notice tone={left.length === 0 ? 'good' : 'attention'} title={t.leaveDone(person.name)}>
      {handedOver > 0 && <p>{t.handedOver(handedOver)}</p>}
      {left.length > 0 && (
        <>
          <p>{t.leftOver(left.length)}</p>
          <ul>
            {left.map((id) => (
              <li key={id}>
                <Link to="/cases/$id" params={{ id }} className="link">
                  {id.slice(0, 8)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
