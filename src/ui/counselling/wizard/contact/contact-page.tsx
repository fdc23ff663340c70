// Whether the client can be reached (T14, T15): the no-show ladder, where the case stands on it, and what is possible now.
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import { hasViolenceFlag, isWritingUnsafe } from '../../../../../machines/case/context/read.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { GoOnOpen, PageFoot } from '../frame/page-foot.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { PageLink } from '../frame/page-link.tsx';
import { ladderOf, missOf, startContact } from './ladder.ts';
import { Again, Attempt, BreakOff, Letter, Missed, Noted, WaivedLetter } from './contact-ways.tsx';
import { Rungs } from './rungs.tsx';
import { texts } from './texts.ts';

export function ContactPage() {
  const { view } = useWizard();
  const work = usePage(startContact);
  const { missedOn, away, contactLost } = view.state.context.presence;
  const isUnsafe = isWritingUnsafe(view.state.context);
  const isOpen = missedOn !== null || away !== null;
  const wasTriedTwice = (away?.channels.length ?? 0) > 1;
  // Known to the chart in this state, open or not: what is refused says why at its button.
  const isKnown = (type: ProposalType) => view.offers.some((offer) => offer.type === type);
  return (
    <>
      <HowToReach />
      <Resumed />
      {isOpen && <Rungs rungs={ladderOf(view)} />}
      <div className="wizard-ways">
        {isOpen && !wasTriedTwice && isKnown('contact.attempted') && <Attempt work={work} />}
        {isKnown('letter.sent') && !isUnsafe && <Letter work={work} />}
        {isKnown('letter.waived') && isUnsafe && <WaivedLetter work={work} />}
        {isOpen && isKnown('contact.resumed') && <Again work={work} />}
        {/* After two attempts the letter is the next rung, and a further attempt comes after it. */}
        {wasTriedTwice && isKnown('contact.attempted') && <Attempt work={work} />}
        {!isOpen && isKnown('appointment.missed') && <Missed work={work} />}
        {!isOpen && isKnown('contact.noted') && <Noted work={work} />}
        {/* Closing is in sight once the letter was written, or contact counts as lost three months after the last one. */}
        {(away?.writtenOn != null || contactLost) && isKnown('contact.brokenOff') && <BreakOff work={work} />}
      </div>
      <PageFoot work={work}>
        <GoOnOpen work={work} kind="plain" />
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
