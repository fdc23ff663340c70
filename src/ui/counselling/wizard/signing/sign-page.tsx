// Both sides sign, in any order (T5): drawn, on paper, or with a mark before a witness.
import type { Party } from '../../../../../machines/case/events/signature.ts';
import { SignatureField, signedOnPaper } from '../../agreement/signature-field.tsx';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PromisesView } from '../client-view/views.tsx';
import { Field } from '../frame/fields.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { isSignedEarlier, partiesOf, signAs, startSign, unsignedIn, withoutParty, withWitness, witnessOf, type SignDraft } from './sign.ts';
import { versionIn } from './signing.ts';
import { texts as shared } from '../words/texts.ts';
import { texts } from './texts.ts';

export function SignPage() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const work = usePage(startSign);
  const unsigned = unsignedIn(view);
  return (
    <>
      <PromisesView text="offered" whole />
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
  return (
    <section className="wizard-part" aria-label={t.parties[party]}>
      <Field name={`drawing-${party}`}>
        <SignatureField label={t.parties[party]} value={work.draft[party] ?? null} onChange={(value) => work.set({ [party]: value })} />
      </Field>
      {work.draft[party] === signedOnPaper && <PaperDay party={party} work={work} />}
      <Mark party={party} work={work} />
      <SendButton
        work={work}
        // The days as they stand in the fields: half a day must not pass for today.
        sending={signAs({ ...work.draft, days: work.typed.days ?? {} }, party, view)}
        // With the last signature there is nothing left to do here: it leads on by itself.
        after={{ rest: withoutParty(work.draft, party), ...(unsignedIn(view).length > 1 && { to: 'stay' as const }) }}
        label={`${t.sign}: ${t.who[party]}`}
      >
        {t.sign}
      </SendButton>
    </section>
  );
}

/** A paper may have been signed at home: that day counts, not the day it is recorded (T5). */
function PaperDay({ party, work: { draft, typed, set } }: { readonly party: Party; readonly work: Work<SignDraft> }) {
  const { t } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const { view } = useWizard();
  return (
    <>
      <Field name={`day-${party}`}>
        <DayField
          label={t.paperDay}
          hint={t.paperDayHint}
          value={typed.days?.[party] ?? null}
          onChange={(day) => set({ days: { ...typed.days, [party]: day } })}
        />
      </Field>
      {isSignedEarlier(draft, party, view) && (
        <Field name={`late-${party}`}>
          <TextField
            label={around.fields['lateReason'] ?? ''}
            value={draft.reasons?.[party] ?? ''}
            onChange={(reason) => set({ reasons: { ...draft.reasons, [party]: reason } })}
          />
        </Field>
      )}
    </>
  );
}

/** Whoever cannot write makes a mark, and somebody who was there says so (T5). The counsellor can write. */
function Mark({ party, work: { draft, set } }: { readonly party: Party; readonly work: Work<SignDraft> }) {
  const { t } = useLanguage(texts);
  const witness = witnessOf(draft, party);
  if (party === 'counsellor') return null;
  return (
    <>
      <CheckField label={t.isMark} checked={witness !== undefined} onChange={(is) => set(withWitness(draft, party, is ? '' : undefined))} />
      {witness !== undefined && (
        <Field name={`witness-${party}`}>
          <TextField label={t.witness} value={witness} onChange={(name) => set(withWitness(draft, party, name))} />
        </Field>
      )}
    </>
  );
}
