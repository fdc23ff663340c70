// An agreed pause (T12): why, until when, who keeps contact; extended once, ended whenever the client wishes.
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DayOfField, OptionField, WordsField } from '../frame/fields.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { Points } from '../frame/points.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { Way } from '../frame/way.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { send } from '../page/sending.ts';
import { texts } from './texts.ts';
import { extendPause, latestExtension, latestPause, lostToPause, pause, startPause, type PauseDraft } from './pause.ts';

const reasons = ['illness', 'birth', 'custody', 'travel', 'course', 'crisis'] as const;

export function PausePage() {
  const { view } = useWizard();
  const work = usePage(startPause);
  return view.state.context.presence.pause === null ? <NewPause work={work} /> : <RunningPause work={work} />;
}

type Part = { readonly work: Work<PauseDraft> };

function NewPause({ work }: Part) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const of = 'pause.agreed';
  const { reason, parentalFrom, until } = work.draft;
  const lost = until === null || until <= view.today ? null : lostToPause(view, until);
  const latest = say.day(latestPause(view, work.draft));
  const { overdue, owed } = view.state.context.clock;
  const isReviewOpen = overdue !== null || owed !== null;
  return (
    <>
      {/* Nothing is promised that a pause cannot keep: what is overdue or owed stays so (R9). */}
      {isReviewOpen ? <p>{t.pauseAfterReview}</p> : <Points points={t.pausePoints} />}
      <div className="form">
        <OptionField work={work} of={of} name="reason" values={reasons} />
        {reason === 'birth' && <DayOfField work={work} of={of} name="parentalFrom" hint={t.parentalHint} />}
        <DayOfField
          work={work}
          of={of}
          name="until"
          hint={reason === 'birth' && parentalFrom !== null ? t.parentalLatest(latest) : t.pauseLatest(latest)}
        />
        <OptionField work={work} of={of} name="contactBy" values={['client', 'centre']} />
        <WordsField work={work} of={of} name="note" multiline />
      </div>
      {lost !== null && (
        <Notice tone="info">
          {t.lostToPause(say.day(lost.on))} {lost.reviewBy !== null && t.reviewAfterPause(say.day(lost.reviewBy))}
        </Notice>
      )}
      <PageFoot work={work}>
        {/* The trial makes up who keeps contact, so that a day that is too late is said while that is still open. */}
        <SendButton work={work} sending={{ ...pause(work.draft), trial: pause({ ...work.draft, contactBy: 'client' }).proposals }}>
          {t.pause}
        </SendButton>
      </PageFoot>
    </>
  );
}

function RunningPause({ work }: Part) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const { pause: running } = view.state.context.presence;
  const latest = latestExtension(view);
  const agreed = view.entries.findLast(({ event }) => event.type === 'pause.agreed');
  const note = agreed === undefined ? undefined : view.words[agreed.seq]?.['note'];
  return (
    <>
      {running !== null && (
        <p>
          {t.pauseReason(say.option('reason', running.reason))} {t.pausedSince(say.day(running.since), say.day(running.until))}{' '}
          {t.contactKept(say.option('contactBy', running.contactBy))}
        </p>
      )}
      {note !== undefined && <p className="soft">{note}</p>}
      <div className="wizard-ways">
        <Way title={t.endPause} hint={t.endPauseHint}>
          <SendButton work={work} sending={send({ type: 'pause.ended' })}>
            {t.endPause}
          </SendButton>
        </Way>
        <Way title={t.extend} hint={latest === null ? '' : t.extendLatest(say.day(latest))}>
          <DayOfField work={work} of="pause.extended" name="until" />
          <SendButton work={work} sending={extendPause(work.draft)} kind="plain" after={{ to: 'stay' }}>
            {t.extend}
          </SendButton>
        </Way>
      </div>
      <PageFoot work={work} />
    </>
  );
}
