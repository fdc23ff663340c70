// One step: what happened, what there is to know of it, who said so and when, and what let it pass.
import type { ReactNode } from 'react';
import { wordFieldsOf, type CaseEvent } from '../../../../machines/case/events/case-event.ts';
import type { CaseLog } from '../../../engine/state/entry-facts.ts';
import { nextReview } from '../../../engine/state/next-review.ts';
import { germanDayAt } from '../../../engine/state/told-on.ts';
import { passedBy, type Frame } from '../../../engine/log/frames.ts';
import { Fact } from '../../parts/kit/fact.tsx';
import { ReasonLines } from '../../parts/kit/reasons.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Sign } from './signs.ts';
import { texts } from './texts.ts';

type StepFactsProps = { readonly frame: Frame; readonly log: CaseLog; readonly signs: readonly Sign[] };

export function StepFacts({ frame, log, signs }: StepFactsProps) {
  const { say, t } = useLanguage(texts);
  const { seq, entry, state, effects } = frame;
  const due = nextReview(state);
  return (
    <>
      <SignTags signs={signs} />
      <SignReasons signs={signs} />
      <dl className="facts">
        <Fact term={t.effective}>{say.day(entry.on)}</Fact>
        {seq !== null && <Fact term={t.recorded}>{entry.at === undefined ? t.unknownDay : say.day(germanDayAt(entry.at))}</Fact>}
        <Fact term={t.who}>{say.role(entry.by.role)}</Fact>
        <Fact term={t.due}>{due === null ? t.noDue : `${say.day(due.on)}, ${say.dueReason(due.rule)}`}</Fact>
      </dl>
      <EventFacts event={entry.event} />
      <Grounds frame={frame} log={log} />
      {effects.length > 0 && (
        <Part title={t.effects}>
          <ul className="step-lines">
            {effects.map((effect) => (
              <li key={effect}>{say.effect(effect)}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Tags alone, also for the list of steps. */
export function SignTags({ signs }: { readonly signs: readonly Sign[] }) {
  const { t } = useLanguage(texts);
  if (signs.length === 0) return null;
  return (
    <ul className="step-signs">
      {signs.map((sign) => (
        <li key={sign.code} className={`tag sign-${sign.code}`}>
          {t.signs[sign.code]}
          {'by' in sign && ` (${t.byEntry(sign.by)})`}
        </li>
      ))}
    </ul>
  );
}

function SignReasons({ signs }: { readonly signs: readonly Sign[] }) {
  const { t } = useLanguage(texts);
  const refusals = signs.flatMap((sign) => ('reasons' in sign ? sign.reasons : []));
  return (
    <>
      {signs.some(({ code }) => code === 'computed') && <p className="small soft">{t.computedWhy}</p>}
      {refusals.length > 0 && (
        <ul className="reasons">
          <ReasonLines refusals={refusals} goThere="" />
        </ul>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="step-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

/** Coded facts as they were recorded; of the words only which there are. */
function EventFacts({ event }: { readonly event: CaseEvent }) {
  const { say, t } = useLanguage(texts);
  const { type, ...facts } = event;
  const shown = Object.entries(facts).filter(([name, value]) => name !== 'given' && value !== null && value !== undefined);
  const written = 'given' in event && event.given !== undefined ? event.given : [];
  if (shown.length === 0 && written.length === 0) return null;
  const known = new Set(wordFieldsOf(type));
  return (
    <Part title={t.facts}>
      <dl className="facts">
        {shown.map(([name, value]) => (
          <Fact key={name} term={say.field(name, type)}>
            {name === 'reasons' && Array.isArray(value) ? value.length : say.option(name, value, type)}
          </Fact>
        ))}
        {written.length > 0 && (
          <Fact term={t.written}>
            {written
              .filter((name) => known.has(name))
              .map((name) => `‹${say.word(name, type)}›`)
              .join(' ')}
          </Fact>
        )}
      </dl>
    </Part>
  );
}

function Grounds({ frame, log }: Pick<StepFactsProps, 'frame' | 'log'>) {
  const { say, t } = useLanguage(texts);
  // What the calendar computes anew has no place in the log; the frame's own state knows its paragraph.
  const passed = passedBy(log, frame);
  if (passed === null) return <Part title={t.rule}>{t.noRule}</Part>;
  return (
    <Part title={t.rule}>
      <p>{say.rule(passed.rule)}</p>
      {passed.needs.length === 0 ? (
        <p className="small soft">{t.noNeeds}</p>
      ) : (
        <>
          <p className="small soft">{t.needs}:</p>
          <ul className="step-lines">
            {passed.needs.map((name) => (
              <li key={name}>{say.requirement(name)}</li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
