// Need, consent to a file and the person, each on a page of its own: for what is said later (T2).
import { Channel } from '../../../../../machines/case/events/codes.ts';
import { Occupation } from '../../../../../machines/case/events/intake.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { ConsentView } from '../client-view/views.tsx';
import { DayOfField, OptionField, WordsField, YesNoField } from '../frame/fields.tsx';
import { GoOnButton, PageFoot } from '../frame/page-foot.tsx';
import { SaveForm } from '../frame/page-form.tsx';
import { Points } from '../frame/points.tsx';
import { SendButton } from '../frame/send-button.tsx';
import { useAct } from '../frame/use-act.ts';
import { usePage, type Work } from '../frame/use-page.ts';
import { Way } from '../frame/way.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { send } from '../page/sending.ts';
import { describePerson, startPerson, type PersonDraft } from './person.ts';
import { noteNeed, startNeed, type NeedDraft } from './need.ts';
import { texts } from './texts.ts';

export function NeedPage() {
  const work = usePage(startNeed);
  return (
    <SaveForm work={work} sending={noteNeed(work.draft)}>
      <NeedWords work={work} />
      <NeedAnswers work={work} />
    </SaveForm>
  );
}

export function NeedWords({ work }: { readonly work: Work<NeedDraft> }) {
  const { t, say } = useLanguage(texts);
  return <WordsField work={work} of="need.noted" name="words" label={say.word('need', 'need.noted')} hint={t.needHint} multiline />;
}

export const NeedAnswers = ({ work }: { readonly work: Work<NeedDraft> }) => (
  <div className="wizard-questions">
    <YesNoField work={work} of="need.noted" name="targetGroup" />
    <YesNoField work={work} of="need.noted" name="need" />
    <YesNoField work={work} of="need.noted" name="wantsLongerSupport" />
  </div>
);

/** Without this consent there is no file, only advice that is counted (T2). The client is asked, and no is an answer. */
export function FilingPage() {
  const { t, say } = useLanguage(texts);
  const { view } = useWizard();
  const { filingConsentedOn, filingRefusedOn } = view.state.context.intake;
  const work = useAct();
  const mayRefuse = filingRefusedOn === null && view.offers.some(({ type }) => type === 'filing.refused');
  return (
    <>
      <ConsentView asked="filing" means="filingMeans" />
      <Points points={t.consentPoints} />
      {filingConsentedOn !== null && <p>{t.consentedOn(say.day(filingConsentedOn))}</p>}
      {filingRefusedOn !== null && <p>{t.refusedOn(say.day(filingRefusedOn))}</p>}
      {mayRefuse && (
        <div className="wizard-ways">
          <Way title={t.noFile} hint={t.noFileHint}>
            <SendButton work={work} sending={send({ type: 'filing.refused' })} kind="plain">
              {t.refuseFile}
            </SendButton>
          </Way>
        </div>
      )}
      <PageFoot work={work}>
        {filingConsentedOn === null && (
          <SendButton work={work} sending={send({ type: 'filing.consented' })} kind={filingRefusedOn === null ? 'primary' : 'plain'}>
            {t.consented}
          </SendButton>
        )}
        {(filingConsentedOn !== null || filingRefusedOn !== null) && <GoOnButton />}
      </PageFoot>
    </>
  );
}

export function PersonPage() {
  const work = usePage(startPerson);
  return (
    <SaveForm work={work} sending={describePerson(work.draft)}>
      <PersonFields work={work} />
    </SaveForm>
  );
}

export function PersonFields({ work }: { readonly work: Work<PersonDraft> }) {
  const { t } = useLanguage(texts);
  const of = 'client.described';
  return (
    <>
      <OptionField work={work} of={of} name="occupation" values={Occupation.options} inRow />
      <OptionField work={work} of={of} name="interpreter" values={['needed', 'notNeeded']} inRow />
      <DayOfField work={work} of={of} name="titleExpires" hint={t.titleHint} />
      <OptionField work={work} of={of} name="reachBy" hint={t.reachHint} values={Channel.options} inRow />
      <WordsField work={work} of={of} name="note" multiline />
    </>
  );
}
