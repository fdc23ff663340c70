// Appointment, privacy and the beginning of the first talk (T1): one page, because they are said in one breath.
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import { lastDayOf } from '../../../../../machines/case/deadlines/deadlines.ts';
import type { Day } from '../../../../../machines/day.ts';
import { isUnread } from '../../../parts/kit/typed-day.ts';
import { languageTags } from '../../../parts/words/languages.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PrivacyView } from '../client-view/views.tsx';
import { DayOfField, OptionField } from '../frame/fields.tsx';
import { InterpreterFields } from '../frame/interpreter-fields.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { SaveForm } from '../frame/page-form.tsx';
import { Points } from '../frame/points.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { subWork } from '../frame/sub-work.ts';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import type { Scene } from '../page/scene.ts';
import { send, sendOnce, together, type Sending } from '../page/sending.ts';
import { explainPrivacy, startPrivacy, type PrivacyDraft } from './privacy.ts';
import { texts } from './texts.ts';

type BeginDraft = { readonly for: Day | null; readonly privacy: PrivacyDraft };

const startBegin = (scene: Scene): BeginDraft => ({ for: scene.state.context.intake.talkOfferedFor, privacy: startPrivacy(scene) });

/** Nothing where it was explained already and nobody has changed the answers. */
function privacyIn(scene: Scene, { privacy }: BeginDraft): Sending {
  const isExplained = requirements.privacyUnderstood(scene.state.context) === null;
  return isExplained && JSON.stringify(privacy) === JSON.stringify(startPrivacy(scene)) ? send() : explainPrivacy(privacy);
}

/** For whoever sits at the table one press is enough; whoever calls gets a date first, and the talk begins on that day. */
export function BeginPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startBegin);
  const privacy = privacyIn(view, work.draft);
  const isExplained = privacy.missing.length === 0 && privacy.proposals.length === 0;
  return (
    <>
      <PrivacyView />
      <section className="wizard-part" aria-label={t.privacyTitle}>
        <h3>{t.privacyTitle}</h3>
        <Points points={t.privacyPoints} />
        <PrivacyFields work={subWork(work, 'privacy')} />
        {isExplained && <p className="soft">{t.isExplained}</p>}
      </section>
      <Appointment work={work} />
      <PageFoot work={work}>
        <SendButton work={work} sending={together(privacy, halfADay(work), send({ type: 'talk.begun' }))}>
          {isExplained ? t.beginTalk : t.explainAndBegin}
        </SendButton>
        {!isExplained && (
          <SendButton work={work} sending={privacy} kind="plain" after={{ to: 'stay', rest: { ...startBegin(view), for: work.draft.for } }}>
            {t.explained}
          </SendButton>
        )}
      </PageFoot>
    </>
  );
}

/** A day that was begun in the field below is no day yet, and would be gone with the talk. */
const halfADay = ({ typed }: Work<BeginDraft>): Sending =>
  isUnread(typed.for) ? { missing: [{ of: 'talk.offered', name: 'for' }], proposals: [] } : send();

function Appointment({ work }: { readonly work: Work<BeginDraft> }) {
  const { t, say } = useLanguage(texts);
  const { context } = useWizard().view.state;
  const { talkOfferedFor } = context.intake;
  const sending = sendOnce('talk.offered', { for: work.draft.for }, (answers) => [{ type: 'talk.offered', ...answers }]);
  // A hint, no bound: the rules refuse no later day.
  const latest = lastDayOf(context, 'firstTalk');
  return (
    <section className="wizard-part" aria-label={t.laterTitle}>
      <h3>{t.laterTitle}</h3>
      <DayOfField work={work} of="talk.offered" name="for" {...(latest !== null && { hint: t.latest(say.day(latest)) })} />
      {talkOfferedFor !== null && <p className="soft">{t.talkOffered(say.day(talkOfferedFor))}</p>}
      {work.draft.for !== talkOfferedFor && (
        <SendButton work={work} sending={sending} kind="plain" after={{ to: 'stay', rest: work.draft }}>
          {t.offerTalk}
        </SendButton>
      )}
    </section>
  );
}

/** Beside the first talk: explained anew, in another language or with an interpreter. */
export function PrivacyPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startPrivacy);
  return (
    <>
      <PrivacyView />
      <Points points={t.privacyPoints} />
      <SaveForm work={work} sending={explainPrivacy(work.draft)} words={t.explained}>
        <PrivacyFields work={work} />
      </SaveForm>
    </>
  );
}

const PrivacyFields = ({ work }: { readonly work: Work<PrivacyDraft> }) => (
  <>
    <OptionField work={work} of="privacy.explained" name="language" values={languageTags} many />
    <InterpreterFields work={work} of="privacy.explained" />
  </>
);
