// The language the person prefers, and what else they understand.
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { useState } from 'react';
import type { CaseView, ProposalBody } from '../../../parts/api/views.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { ManyField } from '../../../parts/event-form/many-field.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { languageTags } from '../../../parts/words/languages.ts';
import type { FormProps } from './form-props.ts';
import { texts } from './texts.ts';

type Typed = { readonly language: string | null; readonly alsoUnderstands: readonly string[] };

const startOf = ({ state }: CaseView): Typed => {
  const { language, understands } = state.context.client;
  return { language, alsoUnderstands: understands.filter((other) => other !== language) };
};

function changeOf({ language, alsoUnderstands }: Typed): ProposalBody | null {
  if (language === null) return null;
  // The preferred language may have been changed to one that was ticked before.
  return { type: 'languages.changed', language, alsoUnderstands: alsoUnderstands.filter((other) => other !== language) };
}

export function LanguagesForm({ view, onClose }: FormProps) {
  const { say, t } = useLanguage(texts);
  const draft = useDraft({ caseId: view.id, page: 'person-languages', initial: startOf(view), onSaved: onClose });
  const [wasTried, setWasTried] = useState(false);
  const { value, change } = draft;
  const options = languageTags.map((tag) => ({ value: tag, label: say.option('language', tag) }));
  return (
    <InPlaceForm
      label={t.changes.languages}
      draft={draft}
      sending={changeOf(value)}
      save={t.save}
      onIncomplete={() => setWasTried(true)}
      onClose={onClose}
    >
      <SelectField
        label={say.field('language', 'languages.changed')}
        options={options}
        value={value.language}
        onChange={(language) => change({ ...value, language })}
        {...(wasTried && value.language === null && { error: t.missing })}
      />
      <ManyField
        label={say.field('alsoUnderstands', 'languages.changed')}
        options={options.filter((option) => option.value !== value.language)}
        value={value.alsoUnderstands}
        onChange={(alsoUnderstands) => change({ ...value, alsoUnderstands })}
      />
    </InPlaceForm>
  );
}
