// What can still happen to a closed case: correction (T25), aftercare (T20), legal hold, return (T21), erasure (T22).
import { Link } from '@tanstack/react-router';
import type { FourEyesAct } from '../../../../../machines/case/events/codes.ts';
import type { Proposal } from '../../../../../machines/case/events/case-event.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { OptionField, WordsField } from '../frame/fields.tsx';
import { FourEyesButtons, useApproval } from '../frame/four-eyes.tsx';
import { BackButton, PageFoot } from '../frame/page-foot.tsx';
import { SendForm } from '../frame/page-form.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { usePage } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { pageRef } from '../page/page.ts';
import { send } from '../page/sending.ts';
import { followUp, placeHold, startFollowUp, startPlaceHold } from './closed.ts';
import { texts } from './texts.ts';

const toSummary = { to: pageRef('summary') } as const;

/** Entries are put right where they stand: this page only leads there, so that a reason can name it. */
export function CorrectPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  return (
    <>
      <p>{t.correctInHistory}</p>
      <footer className="wizard-foot">
        <div className="wizard-foot-row">
          <BackButton />
          <Link to="/cases/$id/history" params={{ id: view.id }} className="button button-primary">
            {t.toHistory}
          </Link>
        </div>
      </footer>
    </>
  );
}

export function FollowUpPage() {
  const { t } = useLanguage(texts);
  const work = usePage(startFollowUp);
  return (
    <SendForm work={work} sending={followUp(work.draft)} words={t.followUp} after={toSummary}>
      <WordsField work={work} of="aftercare.contacted" name="note" multiline />
    </SendForm>
  );
}

export function LegalHoldPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startPlaceHold);
  const isHeld = view.state.context.ending.held;
  return (
    <>
      {isHeld ? (
        <Notice tone="info" title={t.isKept} />
      ) : (
        <div className="form">
          <OptionField work={work} of="hold.placed" name="because" values={['court', 'complaint', 'audit']} />
        </div>
      )}
      <PageFoot work={work}>
        <SendButton work={work} sending={isHeld ? send({ type: 'hold.lifted' }) : placeHold(work.draft)} after={toSummary}>
          {isHeld ? t.lift : t.keep}
        </SendButton>
      </PageFoot>
    </>
  );
}

type FourEyesProps = { readonly act: FourEyesAct; readonly does: Proposal; readonly words: string };

/** The second person agrees first; then somebody else does it. */
function FourEyes({ act, does, words }: FourEyesProps) {
  const { t } = useLanguage(texts);
  const work = useAct();
  return (
    <>
      {!useApproval(act) && <p>{t.twoPersons}</p>}
      <PageFoot work={work}>
        <FourEyesButtons act={act} does={does} words={words} work={work} />
      </PageFoot>
    </>
  );
}

/** A new episode with a new baseline; the old outcome stays as it is (T21). */
export function ReturnPage() {
  const { t } = useLanguage(texts);
  return <FourEyes act="return" does={{ type: 'case.returned' }} words={t.return} />;
}

/** Destroys the key of the case: nobody can bring the words back (decision 4). */
export function ErasePage() {
  const { t } = useLanguage(texts);
  return <FourEyes act="erasure" does={{ type: 'case.erased' }} words={t.erase} />;
}
