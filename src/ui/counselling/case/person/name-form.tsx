// The name the person goes by now; earlier ones stay in the history.
import { useState } from 'react';
import { isReadable } from '../../../../../machines/readable.ts';
import { nameOf } from '../../../../record/words/person.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { FormProps } from './form-props.ts';
import { texts } from './texts.ts';

export function NameForm({ view, onClose }: FormProps) {
  const { t } = useLanguage(texts);
  const before = nameOf(view.dossier) ?? '';
  const draft = useDraft({ caseId: view.id, page: 'person-name', initial: before, onSaved: onClose });
  const [wasTried, setWasTried] = useState(false);
  const name = draft.value.trim();
  const fault = !isReadable(name) ? t.missing : name === before ? t.unchanged : null;
  return (
    <InPlaceForm
      label={t.changes.name}
      draft={draft}
      sending={fault === null ? { type: 'client.renamed', words: { name } } : null}
      save={t.save}
      onIncomplete={() => setWasTried(true)}
      onClose={onClose}
    >
      <TextField
        label={t.name}
        hint={t.nameHint}
        value={draft.value}
        onChange={draft.change}
        {...(wasTried && fault !== null && { error: fault })}
      />
    </InPlaceForm>
  );
}
