// The ways on from here, each a page of its own: new negotiation, end, final balance, goals again, going on after all.
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { OptionField, WordsField } from '../frame/fields.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { ActFoot, SendForm } from '../frame/page-form.tsx';
import { Points } from '../frame/points.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { send } from '../page/sending.ts';
import { complete, depart, endAgreement, renegotiate, startComplete, startEnd, startRenegotiate, startStay, stay } from './ways-on.ts';
import { texts } from './texts.ts';

const changes = ['goal', 'measure', 'date', 'commitment', 'party', 'courtOrOffice'] as const;

/** A mere status entry is no change and needs no new version (T10). */
export function RenegotiatePage() {
  const { t } = useLanguage(texts);
  const work = usePage(startRenegotiate);
  return (
    <SendForm work={work} sending={renegotiate(work.draft)} words={t.renegotiate}>
      <OptionField work={work} of="renegotiation.begun" name="because" label={t.whatChanges} values={changes} />
    </SendForm>
  );
}

/** By both or by the client, never by the centre alone. Counselling goes on without an agreement. */
export function EndPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startEnd);
  return (
    <SendForm work={work} sending={endAgreement(work.draft)} words={t.endAgreement}>
      <OptionField work={work} of="agreement.ended" name="side" values={['both', 'client']} />
      <WordsField work={work} of="agreement.ended" name="note" multiline />
    </SendForm>
  );
}

export function CompletePage() {
  const { t } = useLanguage(texts);
  const work = usePage(startComplete);
  return (
    <SendForm work={work} sending={complete(work.draft)} words={t.complete}>
      <OptionField work={work} of="completion.begun" name="because" values={['goalsDone', 'clientWish', 'cap']} />
    </SendForm>
  );
}

/** The client would like an agreement after all (T7). */
export function ResumePage() {
  const { t } = useLanguage(texts);
  return <ActFoot sending={send({ type: 'goals.resumed' })} words={t.resume} />;
}

/** The client moves away: short, and with thanks. */
export function DeparturePage() {
  const { t } = useLanguage(texts);
  const { view, go } = useWizard();
  const work = useAct();
  return (
    <>
      <Points points={t.departurePoints} />
      <PageFoot work={work}>
        <SendButton work={work} sending={depart(view)}>
          {t.departure}
        </SendButton>
        <Button onPress={() => go(pageRef('handover'))}>{t.toHandover}</Button>
      </PageFoot>
    </>
  );
}

export function StayPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startStay);
  return (
    <SendForm work={work} sending={stay(work.draft)} words={t.stay}>
      <WordsField work={work} of="completion.abandoned" name="note" multiline />
    </SendForm>
  );
}
