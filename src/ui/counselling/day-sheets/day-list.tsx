// The first page: who comes, when, for what, in which language, and how they are reached.
import { Link } from '@tanstack/react-router';
import { lastDayBefore } from '../../../../machines/case/deadlines/deadlines.ts';
import { stageOf } from '../../../engine/state/state-path.ts';
import { contactOf } from '../../../record/words/person.ts';
import { useSignedInRole } from '../../parts/api/use-actor.ts';
import type { CalendarItem, CaseView } from '../../parts/api/views.ts';
import { callName } from '../../parts/words/call-name.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export type Coming = { readonly item: CalendarItem; readonly view: CaseView };

export function DayList({ coming }: { readonly coming: readonly Coming[] }) {
  const { t } = useLanguage(texts);
  return (
    <table className="day-table">
      <thead>
        <tr>
          {[t.time, t.person, t.talk, t.stage, t.language, t.phone, t.due].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coming.map((one) => (
          <Row key={one.view.id} {...one} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, view }: Coming) {
  const { say, t } = useLanguage(texts);
  return (
    <tr>
      {/* The standard knows days, no hours: the hour is written by hand. */}
      <td data-head={t.time}>
        <span className="unseen">{t.byHand}</span>
        <span className="day-blank" aria-hidden="true" />
      </td>
      <th scope="row">
        <Name item={item} />
      </th>
      <td data-head={t.talk}>{t.kinds[item.kind]}</td>
      <td data-head={t.stage}>{say.state(stageOf(view.state))}</td>
      <td data-head={t.language}>
        <Spoken view={view} />
      </td>
      <td data-head={t.phone}>
        <Phone view={view} />
      </td>
      <td data-head={t.due}>
        <Due view={view} />
      </td>
    </tr>
  );
}

function Name({ item }: Pick<Coming, 'item'>) {
  const { lang } = useLanguage();
  const called = callName(lang, useSignedInRole())(item.name, item.case);
  return (
    <Link to="/cases/$id" params={{ id: item.case }}>
      <bdi>{called}</bdi>
    </Link>
  );
}

function Spoken({ view }: Pick<Coming, 'view'>) {
  const { say, t } = useLanguage(texts);
  const { language, interpreterNeeded } = view.state.context.client;
  return (
    <>
      {language === null ? <span className="soft">{t.noLanguage}</span> : say.option('language', language)}
      {interpreterNeeded && <strong className="day-line">{t.interpreter}</strong>}
    </>
  );
}

/** Whoever calls on a way that is not safe can bring somebody into danger: the agreed way stands beside the number. */
function Phone({ view }: Pick<Coming, 'view'>) {
  const { say, t } = useLanguage(texts);
  const { phone, noted } = contactOf(view.dossier);
  const { safeWay } = view.state.context.client;
  const known = phone === '' ? noted : phone;
  return (
    <>
      {known === '' ? <span className="soft">{t.noPhone}</span> : <span className="person-lines">{known}</span>}
      {safeWay !== null && <strong className="day-line">{t.safeWay(say.option('channel', safeWay, 'safeWay.agreed'))}</strong>}
    </>
  );
}

/** The review that is owed, and what has to be done first by the day the calendar speaks next. */
export function Due({ view: { due, next } }: Pick<Coming, 'view'>) {
  const { say, t } = useLanguage(texts);
  const task = next === null ? null : say.task(next.event.type);
  if (due === null && task === null) return <span className="soft">{t.nothingDue}</span>;
  return (
    <>
      {due !== null && <span className="day-line">{t.reviewBy(say.day(due.on))}</span>}
      {next !== null && task !== null && (
        <span className="day-line">{t.until(task, say.day(lastDayBefore(next.event.type, next.on)))}</span>
      )}
    </>
  );
}

export function Besides({ falling }: { readonly falling: readonly Coming[] }) {
  const { t } = useLanguage(texts);
  return (
    <div className="day-besides">
      <h3>{t.besides}</h3>
      <ul>
        {falling.map(({ item }) => (
          <li key={`${item.case} ${item.kind}`}>
            <Name item={item} /> · {t.kinds[item.kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}
