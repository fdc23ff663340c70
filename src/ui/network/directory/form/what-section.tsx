// What is offered, and by whom; a body that is not entered yet is entered on the way.
import { networkWordsIn } from '../../../../network/words/words.ts';
import { useBodies } from '../../../parts/api/directory.ts';
import { Panel } from '../../../parts/kit/panel.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { optionsOf } from '../options-of.ts';
import type { SectionProps } from './section.ts';
import { texts } from './texts.ts';
import { newBody } from './typed-offer.ts';

const names = new Intl.Collator('de');

export function WhatSection({ typed, type, faultIn }: SectionProps) {
  const { lang, t } = useLanguage(texts);
  const { data } = useBodies();
  const open = data?.bodies.filter(({ body: { id, isClosed } }) => !isClosed || id === typed.body) ?? [];
  const bodies = open.map(({ body: { id, name } }) => ({ value: id, label: name }));
  const kinds = optionsOf(networkWordsIn(lang).bodyKinds).toSorted((a, b) => names.compare(a.label, b.label));
  return (
    <Panel title={t.what}>
      <TextField label={t.title} hint={t.titleHint} value={typed.title} onChange={(title) => type({ title })} {...faultIn('title')} />
      <SelectField
        label={t.body}
        options={[{ value: newBody, label: t.newBody }, ...bodies]}
        value={typed.body}
        onChange={(body) => type({ body, newBodyId: body === newBody ? (typed.newBodyId ?? crypto.randomUUID()) : typed.newBodyId })}
        {...faultIn('body')}
      />
      {typed.body === newBody && (
        <div className="in-place stack">
          <TextField label={t.bodyName} value={typed.bodyName} onChange={(bodyName) => type({ bodyName })} {...faultIn('bodyName')} />
          <SelectField
            label={t.bodyKind}
            options={kinds}
            value={typed.bodyKind}
            onChange={(bodyKind) => type({ bodyKind })}
            {...faultIn('bodyKind')}
          />
        </div>
      )}
      <TextField label={t.about} multiline value={typed.about} onChange={(about) => type({ about })} {...faultIn('about')} />
    </Panel>
  );
}
