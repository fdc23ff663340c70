// Appointment, privacy and the beginning of the first talk (T1).
import { lastDayOf } from '../../../../../machines/case/deadlines/deadlines.ts';
import type { Day } from '../../../../../machines/day.ts';
import { languageTags } from '../../../parts/words/languages.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DayOfField, OptionField } from '../frame/fields.tsx';
import { InterpreterFields } from '../frame/interpreter-fields.tsx';
import { ActFoot, SaveForm } from '../frame/page-form.tsx';
import { Points } from '../frame/points.tsx';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import type { Scene } from '../page/scene.ts';
import { send, sendOnce } from '../page/sending.ts';
import { explainPrivacy, startPrivacy } from './privacy.ts';
import { texts } from './texts.ts';

const startAppointment = ({ state }: Scene): { readonly for: Day | null } => ({ for: state.context.intake.talkOfferedFor });

export function AppointmentPage() {
  const { t, say } = useLanguage(texts);
  const { context } = useWizard().view.state;
  const { talkOfferedFor } = context.intake;
  const work = usePage(startAppointment);
  const sending = sendOnce('talk.offered', { for: work.draft.for }, (answers) => [{ type: 'talk.offered', ...answers }]);
  // A hint, no bound: the rules refuse no later day.
  const latest = lastDayOf(context, 'firstTalk');
  return (
    <SaveForm work={work} sending={sending} words={t.offerTalk}>
      <DayOfField work={work} of="talk.offered" name="for" {...(latest !== null && { hint: t.latest(say.day(latest)) })} />
      {talkOfferedFor !== null && <p className="soft">{t.talkOffered(say.day(talkOfferedFor))}</p>}
    </SaveForm>
  );
}

export function PrivacyPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startPrivacy);
  return (
    <>
      <Points points={t.privacyPoints} />
      <SaveForm work={work} sending={explainPrivacy(work.draft)} words={t.explained}>
        <OptionField work={work} of="privacy.explained" name="language" values={languageTags} many />
        <InterpreterFields work={work} of="privacy.explained" />
      </SaveForm>
    </>
  );
}

export function BeginPage() {
  const { t } = useLanguage(texts);
  return <ActFoot sending={send({ type: 'talk.begun' })} words={t.beginTalk} />;
}
