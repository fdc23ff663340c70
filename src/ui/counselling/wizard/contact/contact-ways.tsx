// What can be done about contact, each act with its own few questions and its button.
import { plannedReview } from '../../../../../machines/case/context/read.ts';
import { Channel } from '../../../../../machines/case/events/codes.ts';
import { Choice } from '../../../parts/kit/choice.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DayOfField, Field, OptionField, WordsField } from '../frame/fields.tsx';
import { FourEyesButtons } from '../frame/four-eyes.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { SendButton } from '../frame/send-button.tsx';
import type { Work } from '../frame/use-page.ts';
import { Way } from '../frame/way.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import {
  attempt,
  isOtherWay,
  missAppointment,
  noteContact,
  recordLetter,
  resume,
  waiveLetter,
  waysToTry,
  type ContactDraft,
} from './ladder.ts';
import { texts } from './texts.ts';

type Part = { readonly work: Work<ContactDraft> };
const stay = { to: 'stay' } as const;
const insteads = ['noNumber', 'notReachable', 'clientAsked', 'other'] as const;
const excuses = ['none', 'hospital', 'childcare', 'fare', 'other'] as const;

export function Attempt({ work }: Part) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const { away } = view.state.context.presence;
  const ways = waysToTry(view);
  const type = 'contact.attempted';
  const hints = [t.rungs.first, t.rungs.second, t.attemptAgain];
  return (
    <Way title={t.attemptTitle} hint={hints[Math.min(away?.channels.length ?? 0, 2)] ?? ''}>
      {ways.length === 0 ? <p className="soft">{t.noSafeWay}</p> : <OptionField work={work} of={type} name="channel" values={ways} />}
      {isOtherWay(work.draft, view) && <OptionField work={work} of={type} name="instead" values={insteads} />}
      <SendButton work={work} sending={attempt(work.draft, view)} after={stay}>
        {t.attempt}
      </SendButton>
    </Way>
  );
}

export function Letter({ work }: Part) {
  const { t } = useLanguage(texts);
  return (
    <Way title={t.letterTitle} hint={t.rungs.letter}>
      <DayOfField work={work} of="letter.sent" name="appointment" />
      <SendButton work={work} sending={recordLetter(work.draft)} after={stay}>
        {t.letter}
      </SendButton>
    </Way>
  );
}

/** Where a letter could be opened by the wrong person, the team lead decides what stands for it (no-show ladder). */
export function WaivedLetter({ work }: Part) {
  const { t } = useLanguage(texts);
  const { by } = useWizard();
  return (
    <Way title={t.waiveTitle} hint={t.waiveHint}>
      {by.role !== 'teamLead' && <p className="soft">{t.notTeamLead}</p>}
      <WordsField work={work} of="letter.waived" name="reason" multiline />
      <SendButton work={work} sending={waiveLetter(work.draft)} after={stay}>
        {t.waiveLetter}
      </SendButton>
    </Way>
  );
}

export function Again({ work }: Part) {
  const { t } = useLanguage(texts);
  const { away } = useWizard().view.state.context.presence;
  return (
    <Way title={t.again} hint={t.againHint}>
      <OptionField work={work} of="contact.resumed" name="excuse" values={excuses} />
      <WordsField work={work} of="contact.resumed" name="note" multiline />
      <SendButton work={work} sending={resume(work.draft)} kind={away === null ? 'plain' : 'primary'} after={stay}>
        {t.resume}
      </SendButton>
    </Way>
  );
}

/** Neither blame nor reason is asked: an appointment fell through, and a first attempt follows (T14). */
export function Missed({ work }: Part) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const { missed } = work.typed;
  // A planned review that fell through has a page of its own, with its day.
  const planned = plannedReview(view.state.context)?.[1] ?? null;
  return (
    <Way title={t.missedTitle} hint={t.missedHint}>
      {planned !== null && planned.for <= view.today && (
        <p>
          {t.missedReview(say.day(planned.for))} <PageLink pageRef={pageRef('schedule')}>{t.toMissedReview}</PageLink>
        </p>
      )}
      <Choice
        label={t.missedWhen}
        options={[
          { value: 'today', label: t.missedToday(say.day(view.today)) },
          { value: 'earlier', label: t.missedEarlier },
        ]}
        value={missed === null ? 'today' : 'earlier'}
        onChange={(when) => work.set({ missed: when === 'today' ? null : (missed ?? { on: null, reason: '' }) })}
      />
      {missed !== null && (
        <>
          <Field name="effectiveOn">
            <DayField label={t.missedDay} value={missed.on} onChange={(on) => work.set({ missed: { ...missed, on } })} />
          </Field>
          <Field name="lateReason">
            <TextField label={t.missedLate} value={missed.reason} onChange={(reason) => work.set({ missed: { ...missed, reason } })} />
          </Field>
        </>
      )}
      <SendButton work={work} sending={missAppointment(work.draft)} kind="plain" after={stay}>
        {t.missed}
      </SendButton>
    </Way>
  );
}

export function Noted({ work }: Part) {
  const { t } = useLanguage(texts);
  return (
    <Way title={t.notedTitle} hint={t.notedHint}>
      <OptionField work={work} of="contact.noted" name="channel" values={Channel.options} />
      <WordsField work={work} of="contact.noted" name="note" multiline />
      <SendButton work={work} sending={noteContact(work.draft)} kind="plain" after={stay}>
        {t.noted}
      </SendButton>
    </Way>
  );
}

/** Neutral, by two people, with no risk open and at the earliest three months after the last contact (2-standard, Closing reasons). */
export function BreakOff({ work }: Part) {
  const { t } = useLanguage(texts);
  return (
    <Way title={t.closeTitle} hint={t.closeHint}>
      <FourEyesButtons act="breakOff" does={{ type: 'contact.brokenOff' }} words={t.close} work={work} />
    </Way>
  );
}
