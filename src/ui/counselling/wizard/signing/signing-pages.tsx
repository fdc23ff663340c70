// Talking the text through, signing it, handing over the copy, bringing it into force (T5).
import type { Party } from '../../../../../machines/case/events/signature.ts';
import { SignatureField } from '../../agreement/signature-field.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { languageTags } from '../../../parts/words/languages.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Field, OptionField } from '../frame/fields.tsx';
import { GoOnButton, PageFoot, SaveAndGoOn } from '../frame/page-foot.tsx';
import { ActFoot, SaveForm } from '../frame/page-form.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { handOverCopy, isCopyHandedOver, startCopy } from './copy.ts';
import { conclude, explainVersion, partiesOf, signAs, startExplain, startSign, unsignedIn, versionIn, type SignDraft } from './signing.ts';
import { texts } from './texts.ts';

const interpreters = ['none', 'present', 'remote', 'counsellorSpeaksIt'] as const;

export function ExplainPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startExplain);
  const isNeeded = view.state.context.client.interpreterNeeded;
  const of = 'version.explained';
  return (
    <>
      {isNeeded && <Notice tone="info" title={t.interpreterNeeded} />}
      <SaveForm work={work} sending={explainVersion(work.draft, view)} words={t.explained}>
        <OptionField work={work} of={of} name="language" values={languageTags} many />
        <OptionField
          work={work}
          of={of}
          name="interpreter"
          // `none` is no answer where an interpreter is needed (T5).
          values={interpreters.filter((interpreter) => !isNeeded || interpreter !== 'none')}
        />
      </SaveForm>
    </>
  );
}

export function SignPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startSign);
  const unsigned = unsignedIn(view);
  return (
    <>
      {partiesOf(view).map((party) => (
        <SignPart key={party} party={party} work={work} />
      ))}
      {unsigned.length === 0 && <Notice tone="good" title={t.allSigned} />}
      <PageFoot work={work}>{unsigned.length === 0 && <GoOnButton />}</PageFoot>
    </>
  );
}

function SignPart({ party, work }: { readonly party: Party; readonly work: Work<SignDraft> }) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const signedOn = versionIn(view).signatures[party];
  if (signedOn !== undefined) return <p className="wizard-signed">{t.signedOn(t.who[party], say.day(signedOn))}</p>;
  // What is sent leaves the draft; a drawing the other side has begun stays.
  const { [party]: _signed, ...others } = work.draft;
  return (
    <section className="wizard-part" aria-label={t.parties[party]}>
      <Field name={`drawing-${party}`}>
        <SignatureField label={t.parties[party]} value={work.draft[party] ?? null} onChange={(value) => work.set({ [party]: value })} />
      </Field>
      <SendButton
        work={work}
        sending={signAs(work.draft, party, view)}
        after={{ to: 'stay', rest: others }}
        label={`${t.sign}: ${t.who[party]}`}
      >
        {t.sign}
      </SendButton>
    </section>
  );
}

export function CopyPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startCopy);
  return (
    <>
      {isCopyHandedOver(view) ? (
        <Notice tone="good" title={t.isHandedOver} />
      ) : (
        <div className="form">
          <OptionField work={work} of="copy.handedOver" name="form" label={t.copyForms} values={['paper', 'digital']} />
        </div>
      )}
      <PageFoot work={work}>
        <SaveAndGoOn work={work} sending={handOverCopy(work.draft)}>
          {t.handOver}
        </SaveAndGoOn>
      </PageFoot>
    </>
  );
}

/** An act of its own (decision 5); in force on the day of the last signature, not on the day of the press. */
export function ConcludePage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  return <ActFoot sending={conclude(view)} words={t.conclude} />;
}
