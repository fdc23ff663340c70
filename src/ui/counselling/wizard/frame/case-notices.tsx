// What has to be said above every page while it lasts: a pause, a miss, a handover, an open talk, an overdue review, a version in force.
import { lastDayOf } from '../../../../../machines/case/deadlines/deadlines.ts';
import { Link } from '@tanstack/react-router';
import { versionInForce } from '../../../../../machines/case/context/read.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { lateTalkOf } from '../page/late-talk.ts';
import { pageRef } from '../page/page.ts';
import { openTalk } from '../page/scene.ts';
import type { PageName } from '../page/page-name.ts';
import { placeIn } from '../../../../engine/state/state-path.ts';
import { texts } from '../words/texts.ts';
import { PageLink } from './page-link.tsx';
import { useWizard } from './wizard-context.ts';

/** Each with the way to its page. A closed case has none of it: its regions are left. */
export function CaseNotices() {
  const { stage } = useWizard();
  if (stage === 'closed' || stage === 'erased') return null;
  return (
    <>
      <PauseNotice />
      <ContactNotice />
      <HandoverNotice />
      <TalkNotice />
      <OverdueNotice />
      <VersionInForceNotice />
    </>
  );
}

/** What a page of its own says need not be said above it. */
const useIsHere = (page: PageName): boolean => useWizard().here.page === page;

function PauseNotice() {
  const { t, say } = useLanguage(texts);
  const { pause } = useWizard().view.state.context.presence;
  if (useIsHere('pause') || pause === null) return null;
  return (
    <Notice tone="info" title={t.paused(say.day(pause.until))}>
      <p>
        {t.pausedWhat} <PageLink pageRef={pageRef('pause')}>{t.toPause}</PageLink>
      </p>
    </Notice>
  );
}

function ContactNotice() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const { missedOn, away } = view.state.context.presence;
  const presence = placeIn(view.state, 'presence');
  if (useIsHere('contact') || (missedOn === null && away === null)) return null;
  // After the first attempt the chart's own state says more than the day of the miss.
  const title = away === null ? t.missedOn(say.day(missedOn ?? view.today)) : say.state(presence ?? 'outOfContact');
  return (
    <Notice tone="attention" title={title}>
      <p>
        {away === null ? t.missedWhat : t.outOfContact} <PageLink pageRef={pageRef('contact')}>{t.toContact}</PageLink>
      </p>
    </Notice>
  );
}

function HandoverNotice() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const { handover } = view.state.context.presence;
  const until = lastDayOf(view.state.context, 'handover');
  if (useIsHere('handover') || handover === null) return null;
  return (
    <Notice tone="info" title={t.handover(say.option('to', handover.to))}>
      <p>
        {until !== null && t.handoverUntil(say.day(until))} <PageLink pageRef={pageRef('handover')}>{t.toHandover}</PageLink>
      </p>
    </Notice>
  );
}

/**
 * In the talk's own chapter only a talk that is recorded late is worth saying (valid time: whatever is typed there counts from its day);
 * beside it, that the talk is open, since when, and the way back into it.
 */
function TalkNotice() {
  const { t, say } = useLanguage(texts);
  const { view, chapter, talkAt } = useWizard();
  const open = openTalk(view);
  if (open === null || talkAt === null) return null;
  const late = lateTalkOf(view);
  if (chapter === 'talk') return late === null ? null : <Notice tone="info" title={t.lateTalk(say.day(late.on))} />;
  return (
    <Notice tone="info" title={t.talkOpen(say.day(open.since))}>
      <p>
        <PageLink pageRef={talkAt}>{t.toTalk}</PageLink>
      </p>
    </Notice>
  );
}

/** Where the review has a page on the way, that one says it. */
const saysItself: ReadonlySet<PageName> = new Set(['review', 'waive', 'schedule', 'next']);

/** While a text is drafted or signed, and in the final balance, an overdue review is easily out of sight; but both wait for it. */
function OverdueNotice() {
  const { t, say } = useLanguage(texts);
  const { view, stage, here, hasPage } = useWizard();
  const { overdue } = view.state.context.clock;
  if (overdue === null || stage === 'inForce' || stage === 'withoutAgreement') return null;
  if (saysItself.has(here.page) || !hasPage('review')) return null;
  return (
    <Notice tone="attention" title={t.overdue(say.day(overdue.since))}>
      <p>
        <PageLink pageRef={pageRef('review')}>{t.pages.review.title}</PageLink>
      </p>
    </Notice>
  );
}

/** While a new version is drafted or signed, the old one stays in force (T10) and can be read. */
function VersionInForceNotice() {
  const { t } = useLanguage(texts);
  const { view, stage } = useWizard();
  const inForce = versionInForce(view.state.context);
  if (!stage.startsWith('renegotiation') || inForce === null) return null;
  return (
    <Notice tone="info" title={t.draftBeside(inForce.number)}>
      <p>
        <Link className="link" to="/cases/$id/agreement/$version" params={{ id: view.id, version: String(inForce.number) }}>
          {t.readInForce}
        </Link>
      </p>
    </Notice>
  );
}
