// What has to be said above every page while it lasts: a pause, a miss, a handover, a talk recorded late, a version in force.
import { lastDayOf } from '../../../../../machines/case/deadlines/deadlines.ts';
import { Link } from '@tanstack/react-router';
import { versionInForce } from '../../../../../machines/case/context/read.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { lateTalkOf } from '../page/late-talk.ts';
import { pageRef } from '../page/page.ts';
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

/** Valid time: whatever is typed now counts from the day of the talk, not from today. */
function TalkNotice() {
  const { t, say } = useLanguage(texts);
  const late = lateTalkOf(useWizard().view);
  return late === null ? null : <Notice tone="info" title={t.lateTalk(say.day(late.on))} />;
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
