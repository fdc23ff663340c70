// Handing a case over with consent and a second pair of eyes (T16), and the other body's answer (T17).
import { lastDayOf } from '../../../../../machines/case/deadlines/deadlines.ts';
import { Link } from '@tanstack/react-router';
import { useHandoverFile } from '../../../parts/api/queries.ts';
import { Choice } from '../../../parts/kit/choice.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Field, WordsField } from '../frame/fields.tsx';
import { FourEyesButtons } from '../frame/four-eyes.tsx';
import { PageFoot } from '../frame/page-foot.tsx';
import { Points } from '../frame/points.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { Way } from '../frame/way.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { texts } from './texts.ts';
import { FileTrouble } from './file-trouble.tsx';
import {
  acceptHandover,
  handoverConsents,
  handoverFile,
  handoverFileFor,
  offerEnd,
  offerHandover,
  refuseHandover,
  startHandover,
  type HandoverDraft,
} from './handover.ts';
import { HandoverSheet } from './handover-sheet.tsx';

type Part = { readonly work: Work<HandoverDraft> };
type Saving = { readonly saving: ReturnType<typeof useHandoverFile> };

export function HandoverPage() {
  const { view } = useWizard();
  const work = usePage(startHandover);
  // Here, above both halves: where the offer has ended meanwhile, the refusal stays in sight while the page changes below it.
  const saving = useHandoverFile(view.id);
  return (
    <>
      {saving.error !== null && <FileTrouble error={saving.error} />}
      {view.state.context.presence.handover === null ? <NewHandover work={work} /> : <OpenHandover work={work} saving={saving} />}
    </>
  );
}

/** An offer that ended by itself is said here, and what it means for the file. */
function EndedOffer() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const end = offerEnd(view);
  if (end === null) return null;
  return (
    <Notice tone="info" title={t.ended[end.because](say.day(end.on))}>
      <p>{end.because === 'noAnswer' ? t.endedUnanswered : t.endedConsent}</p>
    </Notice>
  );
}

function NewHandover({ work }: Part) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const consents = handoverConsents(view);
  const chosen = consents.find(([id]) => id === work.draft.consent)?.[1];
  return (
    <>
      <EndedOffer />
      <Points points={t.points} />
      <div className="form">
        {consents.length === 0 ? <NoConsent /> : <ConsentChoice work={work} />}
        <WordsField work={work} of="handover.offered" name="recipient" />
      </div>
      {chosen !== undefined && <HandoverSheet file={handoverFileFor(view, chosen)} title={t.travels} />}
      <PageFoot work={work}>
        {/* Here the file is then to be had. */}
        <FourEyesButtons act="handover" does={offerHandover(work.draft, view)} words={t.offer} work={work} after={{ to: 'stay' }} />
      </PageFoot>
    </>
  );
}

/** A blanket release is void (2-standard, Legal clocks): a consent names recipient, data, purpose and period in a form of its own. */
function NoConsent() {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  return (
    <Field name="consent">
      <Notice tone="info">
        <p>
          {t.noConsent}{' '}
          <Link to="/cases/$id/steps" params={{ id: view.id }} search={{ act: 'consent.drafted' }} className="link">
            {t.toConsent}
          </Link>
        </p>
      </Notice>
    </Field>
  );
}

function ConsentChoice({ work }: Part) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  return (
    <Field name="consent">
      <Choice
        label={t.consent}
        options={handoverConsents(view).map(([id, { recipient, until, domains }]) => ({
          value: id,
          label: t.consentLine(say.option('recipient', recipient), say.day(until)),
          hint: say.option('domains', domains),
        }))}
        value={work.draft.consent}
        onChange={(consent) => work.set({ consent })}
      />
    </Field>
  );
}

function OpenHandover({ work, saving }: Part & Saving) {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const { handover } = view.state.context.presence;
  const file = handoverFile(view);
  // Unanswered by then, the sender keeps the case without a gap (T17).
  const until = lastDayOf(view.state.context, 'handover');
  return (
    <>
      {handover !== null && (
        <p>
          {t.offered(say.option('to', handover.to), say.day(handover.offeredOn))} {until !== null && t.until(say.day(until))}
        </p>
      )}
      {file !== null && <HandoverSheet file={file} title={t.travels} saving={saving} />}
      <div className="wizard-ways">
        <Way title={t.acceptedTitle} hint={t.acceptedHint}>
          <SendButton work={work} sending={acceptHandover()}>
            {t.accepted}
          </SendButton>
        </Way>
        <Way title={t.refusedTitle} hint={t.refusedHint}>
          <WordsField work={work} of="handover.refused" name="note" multiline />
          <SendButton work={work} sending={refuseHandover(work.draft)} kind="plain">
            {t.refused}
          </SendButton>
        </Way>
      </div>
      <PageFoot work={work} />
    </>
  );
}
