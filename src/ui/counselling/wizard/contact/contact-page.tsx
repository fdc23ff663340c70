// Whether the client can be reached: the no-show ladder, where the case stands on it, and what is possible now.
import { Channel } from '../../../../../machines/case/events/codes.ts';
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import { hasViolenceFlag } from '../../../../../machines/case/context/read.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DayOfField, OptionField, WordsField } from '../frame/fields.tsx';
import { FourEyesButtons } from '../frame/four-eyes.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { Way } from '../frame/way.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { PageLink } from '../frame/page-link.tsx';
import { attempt, ladderOf, missAppointment, missOf, noteContact, resume, startContact, write, type ContactDraft } from './ladder.ts';
import { Rungs } from './rungs.tsx';
import { texts } from './texts.ts';

type Part = { readonly work: Work<ContactDraft> };
const stay = { to: 'stay' } as const;
const excuses = ['none', 'hospital', 'childcare', 'fare', 'other'] as const;

export function ContactPage() {
  const { view } = useWizard();
  const work = usePage(startContact);
  const { missedOn, away, contactLost } = view.state.context.presence;
  const isOpen = missedOn !== null || away !== null;
  const wasTriedTwice = (away?.channels.length ?? 0) > 1;
  const isKnown = (type: ProposalType) => view.offers.some((offer) => offer.type === type);
  return (
    <>
      <HowToReach />
      <Resumed />
      {isOpen && <Rungs rungs={ladderOf(view)} />}
      <div className="wizard-ways">
        {isOpen && !wasTriedTwice && isKnown('contact.attempted') && <Attempt work={work} />}
        {isKnown('letter.sent') && <Letter work={work} />}
        {isOpen && isKnown('contact.resumed') && <Again work={work} />}
        {wasTriedTwice && isKnown('contact.attempted') && <Attempt work={work} />}
        {!isOpen && isKnown('appointment.missed') && <Missed work={work} />}
        {!isOpen && isKnown('contact.noted') && <Noted work={work} />}
        {(away?.writtenFor != null || contactLost) && isKnown('contact.brokenOff') && <BreakOff work={work} />}
      </div>
      <PageFoot work={work}>
        <GoOnButton kind="plain" />
      </PageFoot>
    </>
  );
}

/** There is contact again: what became of the miss, and by when to talk. */
function Resumed() {
  const { t, say } = useLanguage(texts);
  const { view, hasPage } = useWizard();
  const miss = missOf(view);
  if (miss === null) return null;
  return (
    <Notice tone="good" title={t.misses[miss]}>
      {view.due !== null && (
        <p>
          {t.reviewBy(say.day(view.due.on), say.dueReason(view.due.rule))}{' '}
          {hasPage('schedule') && <PageLink pageRef={pageRef('schedule')}>{t.toPlanning}</PageLink>}
        </p>
      )}
    </Notice>
  );
}

/** Before anybody picks up the telephone. */
function HowToReach() {
  const { t, say } = useLanguage(texts);
  const { context } = useWizard().view.state;
  const { reachBy, language } = context.client;
  const { lastContactOn } = context.presence;
  return (
    <>
      {hasViolenceFlag(context) && <Notice tone="info">{t.silent}</Notice>}
      <p className="soft">
        {lastContactOn !== null && <>{t.lastContact(say.day(lastContactOn))} </>}
        {reachBy !== null && <>{t.prefers(say.option('reachBy', reachBy), say.option('language', language))} </>}
        {t.never}
      </p>
    </>
  );
}

function Attempt({ work }: Part) {
  const { t } = useLanguage(texts);
  const { away } = useWizard().view.state.context.presence;
  // Whoever does not answer the telephone may read a message.
  const ways = away?.channels.length === 1 ? Channel.options.filter((channel) => channel !== away.channels[0]) : Channel.options;
  const type = 'contact.attempted';
  const hints = [t.rungs.first, t.rungs.second, t.attemptAgain];
  return (
    <Way title={t.attemptTitle} hint={hints[Math.min(away?.channels.length ?? 0, 2)] ?? ''}>
      <OptionField work={work} of={type} name="channel" values={ways} />
      <SendButton work={work} sending={attempt(work.draft)} after={stay}>
        {t.attempt}
      </SendButton>
    </Way>
  );
}

function Letter({ work }: Part) {
  const { t } = useLanguage(texts);
  return (
    <Way title={t.letterTitle} hint={t.rungs.letter}>
      <DayOfField work={work} of="letter.sent" name="appointment" />
      <SendButton work={work} sending={write(work.draft)} after={stay}>
        {t.letter}
      </SendButton>
    </Way>
  );
}

function Again({ work }: Part) {
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

function Missed({ work }: Part) {
  const { t } = useLanguage(texts);
  return (
    <Way title={t.missedTitle} hint={t.missedHint}>
      <SendButton work={work} sending={missAppointment()} kind="plain" after={stay}>
        {t.missed}
      </SendButton>
    </Way>
  );
}

function Noted({ work }: Part) {
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

function BreakOff({ work }: Part) {
  const { t } = useLanguage(texts);
  return (
    <Way title={t.closeTitle} hint={t.closeHint}>
      <FourEyesButtons act="breakOff" does={{ type: 'contact.brokenOff' }} words={t.close} work={work} />
    </Way>
  );
}
