// What is known of the person now, fact by fact.
import { Fragment } from 'react';
import { isPresumedMinor } from '../../../../record/words/age-facts.ts';
import { knownBirthDate } from '../../../../record/words/birth-date.ts';
import { contactOf, nameOf } from '../../../../record/words/person.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useMailChecks } from '../../../parts/event-form/use-mail-checks.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

type ValueProps = { readonly view: CaseView };

export function Name({ view }: ValueProps) {
  const { t } = useLanguage(texts);
  const name = nameOf(view.dossier);
  return name ?? <span className="soft">{t.noName}</span>;
}

export function Born({ view: { dossier, state, today } }: ValueProps) {
  const { say, t } = useLanguage(texts);
  const told = knownBirthDate(dossier);
  const { ageBand } = state.context.client;
  return (
    <>
      {told.known === 'day' && <p>{say.day(told.day)}</p>}
      {told.known === 'year' && <p>{t.yearOnly(told.year)}</p>}
      {told.known === 'unknown' && <p className="soft">{t.unknown}</p>}
      {state.context.intake.inquiredOn !== null && <p className="soft small">{t.ageBand(say.option('ageBand', ageBand))}</p>}
      {isPresumedMinor(told, today) && (
        <p>
          <span className="tag tone-due">{t.presumedMinor}</span>
        </p>
      )}
    </>
  );
}

export function Contact({ view }: ValueProps) {
  const { t } = useLanguage(texts);
  const { whole, line } = useMailChecks();
  const lines = Object.entries(contactOf(view.dossier)).filter(([, text]) => text !== '');
  if (lines.length === 0) return <span className="soft">{t.noContact}</span>;
  return lines.map(([field, text]) => {
    const fault = field === 'email' ? whole(text) : field === 'noted' ? line(text) : null;
    return (
      <Fragment key={field}>
        <p className="person-lines">{text}</p>
        {fault !== null && <p className="field-error">{fault}</p>}
      </Fragment>
    );
  });
}

export function Languages({ view }: ValueProps) {
  const { say, t } = useLanguage(texts);
  const { language, understands } = view.state.context.client;
  if (language === null) return <span className="soft">{t.noLanguage}</span>;
  const others = understands.filter((other) => other !== language);
  return (
    <Fragment>
      <p>{say.option('language', language)}</p>
      {others.length > 0 && <p className="soft small">{t.understands(say.option('alsoUnderstands', others))}</p>}
    </Fragment>
  );
}

export function AddressLock({ view: { state, today } }: ValueProps) {
  const { say, t } = useLanguage(texts);
  const until = state.context.client.addressLockedUntil;
  if (until === null) return <span className="soft">{t.notLocked}</span>;
  return until < today ? <span className="soft">{t.lockEnded(say.day(until))}</span> : t.locked(say.day(until));
}

export function SafeWay({ view }: ValueProps) {
  const { say, t } = useLanguage(texts);
  const { safeWay } = view.state.context.client;
  return safeWay === null ? <span className="soft">{t.noSafeWay}</span> : say.option('channel', safeWay, 'safeWay.agreed');
}
