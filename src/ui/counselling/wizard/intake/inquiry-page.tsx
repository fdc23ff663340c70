// The first contact: asks what is needed to call back. Nobody has to prove who they are (T1).
import { AgeBand, intake } from '../../../../../machines/case/events/intake.ts';
import { ManyField } from '../../../parts/event-form/many-field.tsx';
import { useMailChecks } from '../../../parts/event-form/use-mail-checks.ts';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { languageTags } from '../../../parts/words/languages.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { OptionField, WordsField } from '../frame/fields.tsx';
import { SaveForm } from '../frame/page-form.tsx';
import { usePage, type Work } from '../frame/use-page.ts';
import { noteInquiry, startInquiry, type InquiryDraft } from './inquiry.ts';
import { texts } from './texts.ts';

const { service, channel } = intake[0].proposal.shape;
const of = 'inquiry.noted';

export function InquiryPage() {
  const { t } = useLanguage(texts);
  const { line } = useMailChecks();
  const work = usePage(startInquiry);
  return (
    <SaveForm work={work} sending={noteInquiry(work.draft)}>
      <WordsField work={work} of={of} name="name" hint={t.nameHint} />
      <WordsField work={work} of={of} name="contact" hint={t.contactHint} check={line} />
      <OptionField work={work} of={of} name="language" values={languageTags} many />
      <AlsoUnderstands work={work} />
      <OptionField work={work} of={of} name="ageBand" values={AgeBand.options} />
      <BirthDate work={work} />
      <OptionField work={work} of={of} name="service" values={service.options} />
      <OptionField work={work} of={of} name="channel" values={channel.options} />
      <WordsField work={work} of={of} name="concern" multiline />
    </SaveForm>
  );
}

function AlsoUnderstands({ work: { draft, set } }: { readonly work: Work<InquiryDraft> }) {
  const { say } = useLanguage();
  const label = say.field('alsoUnderstands', of);
  const options = languageTags.filter((tag) => tag !== draft.language).map((value) => ({ value, label: say.option('language', value) }));
  return (
    <div className="folds">
      <Fold title={label} note={say.option('alsoUnderstands', draft.alsoUnderstands)}>
        <ManyField label={label} options={options} value={draft.alsoUnderstands} onChange={(alsoUnderstands) => set({ alsoUnderstands })} />
      </Fold>
    </div>
  );
}

/** A word, not a fact: the record keeps the age band, the birth date is sealed (decision 4). */
function BirthDate({ work: { typed, set } }: { readonly work: Work<InquiryDraft> }) {
  const { say } = useLanguage();
  const { t } = useLanguage(texts);
  return (
    <DayField
      kind="birth"
      label={say.word('birthDate', of)}
      hint={t.birthDateHint}
      value={typed.birthDate}
      onChange={(birthDate) => set({ birthDate })}
    />
  );
}
