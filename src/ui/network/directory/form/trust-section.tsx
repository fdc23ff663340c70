// How long the details hold, and who asks again.
import { networkWordsIn } from '../../../../network/words/words.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { optionsOf } from '../options-of.ts';
import type { SectionProps } from './section.ts';
import { texts } from './texts.ts';

export function TrustSection({ typed, type, faultIn }: SectionProps) {
  const { lang, t } = useLanguage(texts);
  return (
    <Panel title={t.trust}>
      <CheckField label={t.isVerified} hint={t.isVerifiedHint} checked={typed.isVerified} onChange={(isVerified) => type({ isVerified })} />
      <div className="directory-fields">
        <SelectField
          label={t.who}
          options={optionsOf(networkWordsIn(lang).verifiers)}
          value={typed.who}
          onChange={(who) => type({ who })}
        />
        <TextField
          label={t.everyMonths}
          value={typed.everyMonths}
          onChange={(everyMonths) => type({ everyMonths })}
          {...faultIn('everyMonths')}
        />
        <DayField label={t.validUntil} hint={t.validUntilHint} value={typed.validUntil} onChange={(validUntil) => type({ validUntil })} />
      </div>
      <CheckField label={t.closed} checked={typed.isClosedForNow} onChange={(isClosedForNow) => type({ isClosedForNow })} />
    </Panel>
  );
}
