// The birth date put right: what follows from it is worked out here and recorded, because the date itself is sealed.
import { useState } from 'react';
import { AgeBand } from '../../../../../machines/case/events/intake.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { ageFactsOf, inquiryIn, isPresumedMinor, type AgeFacts } from '../../../../record/words/age-facts.ts';
import { knownBirthDate } from '../../../../record/words/birth-date.ts';
import type { CaseView, ProposalBody } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { birthDateTyped, birthWordsOf, faultOfBirth, typedAs, type TypedBirth } from '../../../parts/event-form/birth-date.ts';
import { BirthDateField } from '../../../parts/event-form/birth-date-field.tsx';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { Choice } from '../../../parts/kit/choice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { FormProps } from './form-props.ts';
import { texts } from './texts.ts';

type Band = EventOf<'birthDate.corrected'>['ageBandAtInquiry'];
/** `ageBand` is asked only while nothing is known that it follows from. */
type Typed = { readonly birth: TypedBirth; readonly ageBand: Band | null };

const startOf = ({ dossier, entries }: CaseView): Typed => ({
  birth: typedAs(knownBirthDate(dossier)),
  ageBand: inquiryIn(entries)?.ageBand ?? null,
});

/** What is recorded beside the sealed date; where nothing is known, the age band somebody chose stands. Null while that is not answered. */
function factsFor({ birth, ageBand }: Typed, { entries, today }: CaseView): AgeFacts | null {
  const facts = ageFactsOf(birthDateTyped(birth), inquiryIn(entries)?.on ?? today, today);
  return facts ?? (ageBand === null ? null : { ageBandAtInquiry: ageBand, birthdays: [] });
}

function correctionOf(typed: Typed, view: CaseView): ProposalBody | null {
  const { birth } = typed;
  const facts = factsFor(typed, view);
  if (birth.known === null || facts === null || faultOfBirth(birth, view.today) !== null) return null;
  return { type: 'birthDate.corrected', known: birth.known, ...facts, words: birthWordsOf(birth) };
}

export function BirthDateForm({ view, onClose }: FormProps) {
  const { say, t } = useLanguage(texts);
  const draft = useDraft({ caseId: view.id, page: 'person-birth-date', initial: startOf(view), onSaved: onClose });
  const [wasTried, setWasTried] = useState(false);
  const { value, change } = draft;
  return (
    <InPlaceForm
      label={t.changes.birthDate}
      draft={draft}
      sending={correctionOf(value, view)}
      save={t.save}
      onIncomplete={() => setWasTried(true)}
      onClose={onClose}
    >
      <BirthDateField typed={value.birth} today={view.today} wasTried={wasTried} onChange={(birth) => change({ ...value, birth })} />
      {value.birth.known === 'unknown' && (
        <Choice
          label={t.bandStands}
          options={AgeBand.options.map((band) => ({ value: band, label: say.option('ageBand', band) }))}
          value={value.ageBand}
          onChange={(band) => change({ ...value, ageBand: band as Band })}
          {...(wasTried && value.ageBand === null && { error: t.missing })}
        />
      )}
      <Consequences typed={value} view={view} />
    </InPlaceForm>
  );
}

/** Said before it is recorded: age decides about signatures and reviews. */
function Consequences({ typed: { birth }, view }: { readonly typed: Typed; readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const inquiry = inquiryIn(view.entries);
  const told = birthDateTyped(birth);
  const facts = inquiry === null ? null : ageFactsOf(told, inquiry.on, view.today);
  if (inquiry === null || facts === null || faultOfBirth(birth, view.today) !== null) return null;
  return (
    <div className="soft" aria-live="polite">
      <p>{t.atInquiry(say.day(inquiry.on), say.option('ageBand', facts.ageBandAtInquiry))}</p>
      {facts.birthdays.map(({ age, on }) => (
        <p key={age}>{t.birthday(String(age), say.day(on))}</p>
      ))}
      {isPresumedMinor(told, view.today) && <p>{t.presumedMinor}</p>}
    </div>
  );
}
