// Clears what is irregular about an entry (T27): it stays as it is, and somebody says why.
import { isReadable } from '../../../../../machines/readable.ts';
import { useState } from 'react';
import type { Mark } from '../../../../../machines/case/context/context.ts';
import type { CaseView, ProposalBody } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

type ClearFormProps = {
  readonly seq: number;
  readonly mark: Mark;
  readonly view: CaseView;
  readonly onSaved: () => void;
  readonly onClose: () => void;
};

const nothingTyped = { reason: '' };

/** All codes of the mark, cleared ones too: what is new since is then not cleared along unseen. */
function clearingOf(seq: number, { reasons }: Mark, reason: string): ProposalBody | null {
  if (!isReadable(reason)) return null;
  return { type: 'entry.cleared', seq, reasons: [...new Set(reasons.map(({ code }) => code))], words: { reason } };
}

export function ClearForm({ seq, mark, view, onSaved, onClose }: ClearFormProps) {
  const { t } = useLanguage(texts);
  const draft = useDraft({ caseId: view.id, page: `clear-${seq}`, initial: nothingTyped, onSaved });
  const [wasTried, setWasTried] = useState(false);
  const { reason } = draft.value;
  const sending = clearingOf(seq, mark, reason);
  return (
    <InPlaceForm
      label={t.clearTitle(seq)}
      draft={draft}
      sending={sending}
      save={t.clearSave}
      onIncomplete={() => setWasTried(true)}
      onClose={onClose}
    >
      <TextField
        label={t.clearReason}
        hint={t.clearReasonHint}
        value={reason}
        onChange={(typed) => draft.change({ reason: typed })}
        multiline
        {...(wasTried && sending === null && { error: t.clearMissing })}
      />
    </InPlaceForm>
  );
}
