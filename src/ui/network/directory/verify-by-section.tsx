// Who looks at an entry again, and how often.
import { networkWordsIn } from '../../../network/words/words.ts';
import { SelectField } from '../../parts/kit/select-field.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { FaultIn } from './faults.ts';
import { optionsOf } from './options-of.ts';
import { texts } from './texts.ts';

type TypedVerifyBy = { readonly who: string; readonly everyMonths: string };
type VerifyBySectionProps = {
  readonly typed: TypedVerifyBy;
  readonly type: (change: Partial<TypedVerifyBy>) => void;
  readonly faultIn: FaultIn;
};

export function VerifyBySection({ typed, type, faultIn }: VerifyBySectionProps) {
  const { lang, t } = useLanguage(texts);
  return (
    <>
      <SelectField label={t.who} options={optionsOf(networkWordsIn(lang).verifiers)} value={typed.who} onChange={(who) => type({ who })} />
      <TextField
        label={t.everyMonths}
        value={typed.everyMonths}
        onChange={(everyMonths) => type({ everyMonths })}
        {...faultIn('everyMonths')}
      />
    </>
  );
}
