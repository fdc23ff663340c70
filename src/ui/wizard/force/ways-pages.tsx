// The ways on from here, each a page of its own: review, new negotiation, end, final balance, goals again.
import { ReviewOccasion } from '../../../../machines/case/events/review.ts';
import { useLanguage } from '../../language.tsx';
import { OptionField, WordsField } from '../frame/fields.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { send } from '../page/sending.ts';
import { openReview, startReview, windowOpensOn } from './planning.ts';
import { complete, endAgreement, renegotiate, startComplete, startEnd, startRenegotiate } from './ways-on.ts';
import { texts } from './texts.ts';

export function ReviewPage() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startReview);
  const opens = windowOpensOn(view);
  return (
    <>
      {opens !== null && opens > view.today && <p>{t.opens(say.day(opens))}</p>}
      <div className="form">
        <OptionField work={work} of="review.opened" name="occasion" values={ReviewOccasion.options} />
      </div>
      <PageFoot work={work}>
        <SendButton work={work} sending={openReview(work.draft)}>
          {t.begin}
        </SendButton>
      </PageFoot>
    </>
  );
}

const changes = ['goal', 'measure', 'date', 'commitment', 'party', 'courtOrOffice'] as const;

export function RenegotiatePage() {
  const { t } = useLanguage(texts);
  const work = usePage(startRenegotiate);
  return (
    <>
      <div className="form">
        <OptionField work={work} of="renegotiation.begun" name="because" label={t.whatChanges} values={changes} />
      </div>
      <PageFoot work={work}>
        <SendButton work={work} sending={renegotiate(work.draft)}>
          {t.renegotiate}
        </SendButton>
      </PageFoot>
    </>
  );
}

export function EndPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startEnd);
  return (
    <>
      <div className="form">
        <OptionField work={work} of="agreement.ended" name="side" values={['both', 'client']} />
        <WordsField work={work} of="agreement.ended" name="note" multiline />
      </div>
      <PageFoot work={work}>
        <SendButton work={work} sending={endAgreement(work.draft)}>
          {t.endAgreement}
        </SendButton>
      </PageFoot>
    </>
  );
}

export function CompletePage() {
  const { t } = useLanguage(texts);
  const work = usePage(startComplete);
  return (
    <>
      <div className="form">
        <OptionField work={work} of="completion.begun" name="because" values={['goalsDone', 'clientWish', 'cap']} />
      </div>
      <PageFoot work={work}>
        <SendButton work={work} sending={complete(work.draft)}>
          {t.complete}
        </SendButton>
      </PageFoot>
    </>
  );
}

export function ResumePage() {
  const { t } = useLanguage(texts);
  const work = useAct();
  return (
    <PageFoot work={work}>
      <SendButton work={work} sending={send({ type: 'goals.resumed' })}>
        {t.resume}
      </SendButton>
    </PageFoot>
  );
}
