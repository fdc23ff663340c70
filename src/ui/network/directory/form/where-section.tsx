// Where an offer is, who can come, and how one gets there.
import { networkWordsIn } from '../../../../network/words/words.ts';
import { Choice } from '../../../parts/kit/choice.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { regionOptions } from '../../region-options.ts';
import { optionsOf } from '../options-of.ts';
import type { SectionProps } from './section.ts';
import { texts } from './texts.ts';

export function WhereSection({ typed, type, faultIn }: SectionProps) {
  const { lang, t } = useLanguage(texts);
  return (
    <Panel title={t.where}>
      <div className="directory-fields">
        <SelectField
          label={t.region}
          options={regionOptions}
          value={typed.region}
          onChange={(region) => type({ region })}
          {...faultIn('region')}
        />
        <SelectField
          label={t.reach}
          options={optionsOf(networkWordsIn(lang).reach)}
          value={typed.reach}
          onChange={(reach) => type({ reach })}
          {...faultIn('reach')}
        />
      </div>
      <Choice
        label={t.atPlace}
        options={[
          { value: 'place', label: t.place },
          { value: 'elsewhere', label: t.elsewhere },
        ]}
        value={typed.isAtPlace ? 'place' : 'elsewhere'}
        onChange={(value) => type({ isAtPlace: value === 'place' })}
      />
      {typed.isAtPlace && (
        <div className="directory-fields">
          <TextField label={t.street} value={typed.street} onChange={(street) => type({ street })} {...faultIn('street')} />
          <TextField label={t.postcode} value={typed.postcode} onChange={(postcode) => type({ postcode })} {...faultIn('postcode')} />
          <TextField label={t.town} value={typed.town} onChange={(town) => type({ town })} {...faultIn('town')} />
        </div>
      )}
      <TextField label={t.travel} multiline value={typed.travel} onChange={(travel) => type({ travel })} {...faultIn('travel')} />
    </Panel>
  );
}
