// A team lead hands over all open cases of somebody: to whom, what will happen, and what came of it.
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { isInForce } from '../../../organisation/membership.ts';
import { useHandOver, type HandedOver, type People, type PersonRow } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { shortId } from '../../parts/words/short-id.ts';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';

type HandOverFormProps = { readonly person: PersonRow; readonly known: People; readonly today: Day };

/** Whoever counsels at the same centre goes on with a case. */
function successors({ people }: People, person: PersonRow, today: Day): readonly PersonRow[] {
  const counsels = (one: PersonRow) =>
    one.memberships.filter((membership) => membership.role === 'counsellor' && isInForce(membership, today)).map(({ centre }) => centre);
  const centres = new Set(person.memberships.map(({ centre }) => centre));
  return people.filter((one) => one.id !== person.id && one.state === 'active' && counsels(one).some((centre) => centres.has(centre)));
}

/** In its place below the person, until somebody closes it. */
export function HandOver({ onClose, ...props }: HandOverFormProps & { readonly onClose: () => void }) {
  const { t } = useLanguage(texts);
  return (
    <section className="person-changes" aria-label={t.handOverTitle}>
      <h4>{t.handOverTitle}</h4>
      <HandOverForm {...props} />
      <div className="row">
        <Button onPress={onClose}>{t.close}</Button>
      </div>
    </section>
  );
}

function HandOverForm({ person, known, today }: HandOverFormProps) {
  const { t } = useLanguage(texts);
  const [to, setTo] = useState<string | null>(null);
  const handing = useHandOver();
  const words = useTroubleWords();
  const open = person.openCases ?? 0;
  const found = successors(known, person, today);
  const successor = found.find(({ id }) => id === to);
  if (handing.data !== undefined) return <Result handedOver={handing.data} />;
  const error = words(handing.error);
  return (
    <>
      <p>{found.length === 0 ? t.handOverNobody : t.handOverLead}</p>
      {found.length > 0 && (
        <SelectField label={t.handOverTo} options={found.map(({ id, name }) => ({ value: id, label: name }))} value={to} onChange={setTo} />
      )}
      {successor !== undefined && (
        <Notice tone="info">
          <p>{t.handOverRehearsal(open, successor.name)}</p>
        </Notice>
      )}
      {error !== null && <p className="field-error">{error}</p>}
      {found.length > 0 && (
        <div>
          <Button
            kind="primary"
            reasons={successor === undefined ? [t.handOverChoose] : []}
            busy={handing.isPending}
            onPress={() => successor !== undefined && handing.mutate({ id: person.id, to: successor.id })}
          >
            {t.handOver}
          </Button>
        </div>
      )}
    </>
  );
}

function Result({ handedOver: { handedOver, left } }: { readonly handedOver: HandedOver }) {
  const { t } = useLanguage(texts);
  const place = useRef<HTMLDivElement>(null);
  // The form is gone with its button.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="handed-over">
      <Notice tone={left.length === 0 ? 'good' : 'attention'} title={t.handedOver(handedOver)}>
        {left.length > 0 && (
          <>
            <p>{t.leftOver(left.length)}</p>
            <ul>
              {left.map((id) => (
                <li key={id}>
                  <Link to="/cases/$id" params={{ id }} className="link">
                    {t.caseOf(shortId(id))}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
