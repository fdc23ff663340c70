// For whom an offer is. What stays empty leaves nobody out.
import { networkWordsIn } from '../../../../network/words/words.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { OptionalSelect } from '../../../parts/kit/optional-select.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { optionsOf } from '../options-of.ts';
import type { SectionProps } from './section.ts';
import { texts } from './texts.ts';

export function ForWhomSection({ typed, type, faultIn }: SectionProps) {
  const { lang, t } = useLanguage(texts);
  const words = networkWordsIn(lang);
  const level = (name: 'levelFrom' | 'levelTo') => (
    <OptionalSelect
      label={t[name]}
      none={t.any}
      options={optionsOf(words.levels)}
      value={typed[name]}
      onChange={(value) => type({ [name]: value ?? '' })}
      {...faultIn(name)}
    />
  );
  return (
    <Panel title={t.forWhom}>
      <p className="soft small">{t.forWhomHint}</p>
      <div className="directory-fields">
        <TextField label={t.ageFrom} value={typed.ageFrom} onChange={(ageFrom) => type({ ageFrom })} {...faultIn('ageFrom')} />
        <TextField label={t.ageTo} value={typed.ageTo} onChange={(ageTo) => type({ ageTo })} {...faultIn('ageTo')} />
        {level('levelFrom')}
        {level('levelTo')}
      </div>
      <Ticks title={t.titles} words={words.titles} chosen={typed.titles} onChange={(titles) => type({ titles })} />
      <Ticks title={t.benefits} words={words.benefits} chosen={typed.benefits} onChange={(benefits) => type({ benefits })} />
      <Ticks title={t.work} words={words.work} chosen={typed.work} onChange={(work) => type({ work })} />
      <TextField label={t.note} hint={t.noteHint} multiline value={typed.note} onChange={(note) => type({ note })} {...faultIn('note')} />
    </Panel>
  );
}

type TicksProps = {
  readonly title: string;
  readonly words: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Closed, because most offers have no such condition; its head says what is ticked. */
function Ticks({ title, words, chosen, onChange }: TicksProps) {
  const { t } = useLanguage(texts);
  const said = chosen.map((code) => words[code]).filter((word): word is string => word !== undefined);
  return (
    <Fold title={title} note={said.length === 0 ? t.any : said.join(', ')}>
      <div className="directory-ticks">
        {Object.entries(words).map(([code, label]) => (
          <CheckField
            key={code}
            label={label}
            checked={chosen.includes(code)}
            onChange={(isOn) => onChange(isOn ? [...chosen, code] : chosen.filter((one) => one !== code))}
          />
        ))}
      </div>
    </Fold>
  );
}
