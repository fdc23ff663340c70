// What an offer costs, and what families and people with a disability ask for.
import { networkWordsIn } from '../../../../network/words/words.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { languageTags } from '../../../parts/words/languages.ts';
import { optionsOf } from '../options-of.ts';
import type { SectionProps } from './section.ts';
import { texts } from './texts.ts';

const spoken = languageTags.filter((tag) => /^[a-z]{2,3}$/u.test(tag));

export function CostSection({ typed, type, faultIn }: SectionProps) {
  const { lang, say, t } = useLanguage(texts);
  const words = networkWordsIn(lang);
  const nameOf = (tag: string): string => say.option('language', tag);
  return (
    <Panel title={t.costs}>
      <TextField label={t.cost} hint={t.costHint} value={typed.cost} onChange={(cost) => type({ cost })} {...faultIn('cost')} />
      <TextField label={t.costNote} value={typed.costNote} onChange={(costNote) => type({ costNote })} {...faultIn('costNote')} />
      <div className="directory-fields">
        <SelectField
          label={t.childcare}
          options={optionsOf(words.childcare)}
          value={typed.childcare}
          onChange={(childcare) => type({ childcare })}
        />
        <SelectField
          label={t.accessible}
          options={optionsOf(words.accessible)}
          value={typed.accessible}
          onChange={(accessible) => type({ accessible })}
        />
      </div>
      <Fold title={t.languages} note={typed.languages.map(nameOf).join(', ')}>
        <div className="directory-ticks">
          {/* What came with an import and stands in no list of ours can be taken out, and stays where nobody does. */}
          {[...new Set([...spoken, ...typed.languages])].map((tag) => (
            <CheckField
              key={tag}
              label={nameOf(tag)}
              checked={typed.languages.includes(tag)}
              onChange={(isOn) => type({ languages: isOn ? [...typed.languages, tag] : typed.languages.filter((one) => one !== tag) })}
            />
          ))}
        </div>
      </Fold>
    </Panel>
  );
}
