// What no file says: under which name the list comes again, for which region, and what kind of bodies stand in it.
import { networkWordsIn } from '../../../../network/words/words.ts';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { optionsOf } from '../options-of.ts';
import { regionOptions } from '../../region-options.ts';
import { texts } from './texts.ts';
import type { About } from './use-importing.ts';

type AboutFieldsProps = {
  readonly about: Partial<About>;
  readonly onChange: (change: Partial<About>) => void;
  /** Somebody has tried to go on: what is missing is said. */
  readonly isAsked: boolean;
};

const names = new Intl.Collator('de');
const byName = (a: { readonly label: string }, b: { readonly label: string }): number => names.compare(a.label, b.label);

export function AboutFields({ about, onChange, isAsked }: AboutFieldsProps) {
  const { lang, t } = useLanguage(texts);
  const kinds = optionsOf(networkWordsIn(lang).bodyKinds);
  const isMissing = isAsked && (about.feed ?? '').trim() === '';
  return (
    <div className="directory-fields">
      <TextField
        label={t.feed}
        hint={t.feedHint}
        value={about.feed ?? ''}
        onChange={(feed) => onChange({ feed })}
        {...(isMissing && { error: t.feedMissing })}
      />
      <SelectField
        label={t.region}
        hint={t.regionHint}
        options={regionOptions}
        value={about.region ?? null}
        onChange={(region) => onChange({ region: region as About['region'] })}
      />
      <SelectField
        label={t.bodyKind}
        hint={t.bodyKindHint}
        options={kinds.toSorted(byName)}
        value={about.bodyKind ?? null}
        onChange={(bodyKind) => onChange({ bodyKind: bodyKind as About['bodyKind'] })}
      />
    </div>
  );
}
