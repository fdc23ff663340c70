// Takes an entry back (T26): why, and where it is not of today or somebody else's, with a second person.
import { isReadable } from '../../../../../machines/readable.ts';
import { useState } from 'react';
import { VoidingReason } from '../../../../../machines/case/events/codes.ts';
import type { Actor } from '../../../../../machines/actor.ts';
import type { CaseView, ProposalBody } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { Choice } from '../../../parts/kit/choice.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { SecondPerson } from './second-person.tsx';
import { againstVoiding } from './stories.ts';
import { texts } from './texts.ts';

type Typed = { readonly because: VoidingReason | null; readonly note: string };
type VoidFormProps = {
  readonly seq: number;
  readonly view: CaseView;
  readonly by: Actor;
  readonly onSaved: () => void;
  readonly onClose: () => void;
};

const nothingTyped: Typed = { because: null, note: '' };
const causes = VoidingReason.options;

function voidingOf(seq: number, { because, note }: Typed): ProposalBody | null {
  if (because === null) return null;
  return { type: 'entry.voided', seq, because, ...(isReadable(note) && { words: { note } }) };
}

export function VoidForm({ seq, view, by, onSaved, onClose }: VoidFormProps) {
  const { say, t } = useLanguage(texts);
  const draft = useDraft({ caseId: view.id, page: `void-${seq}`, initial: nothingTyped, onSaved });
  const [wasTried, setWasTried] = useState(false);
  const { value, change } = draft;
  // What is being recorded speaks against being recorded again: no reason to show in the moment before the form closes.
  const isSent = draft.submission === 'saving' || draft.submission === 'saved';
  const against = isSent ? [] : againstVoiding(view, seq, by, value.because ?? undefined);
  return (
    <InPlaceForm
      label={t.takeBackTitle(seq)}
      draft={draft}
      sending={voidingOf(seq, value)}
      save={t.takeBackSave}
      reasons={against.map(say.refusal)}
      onIncomplete={() => setWasTried(true)}
      onClose={onClose}
    >
      <p className="soft">{t.takeBackLead}</p>
      <Choice
        label={t.takeBackWhy}
        options={causes.map((code) => ({ value: code, label: say.option('because', code), hint: t.takeBackHints[code] }))}
        value={value.because}
        onChange={(because) => change({ ...value, because: because as VoidingReason })}
        {...(wasTried && value.because === null && { error: t.missing })}
      />
      <TextField label={t.takeBackNote} value={value.note} onChange={(note) => change({ ...value, note })} multiline />
      <SecondPerson view={view} by={by} seq={seq} because={value.because} isMissing={against.length > 0} />
    </InPlaceForm>
  );
}
