// What narrows the directory: region, kind of body, language, two things families ask for; and for whom.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { networkWordsIn } from '../../../../network/words/words.ts';
import type { Option } from '../../../parts/kit/choice.tsx';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { OptionalSelect } from '../../../parts/kit/optional-select.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { languageTags } from '../../../parts/words/languages.ts';
import { regionOptions } from '../../region-options.ts';
import { optionsOf } from '../options-of.ts';
import { texts } from '../texts.ts';
import { AskerFields } from './asker-fields.tsx';
import type { DirectorySearch } from './asked.ts';

export function DirectoryTools() {
  return (
    <div className="folds">
      <Narrowing />
      <AskerFields />
    </div>
  );
}

const isSpoken = (tag: string): boolean => /^[a-z]{2,3}$/u.test(tag);
const names = new Intl.Collator('de');

/** By name. */
const inOrder = (named: readonly Option[]): readonly Option[] => named.toSorted((a, b) => names.compare(a.label, b.label));

function Narrowing() {
  const { lang, say, t } = useLanguage(texts);
  const asked = useSearch({ from: '/directory' });
  const narrow = useNarrow();
  const { bodyKinds } = networkWordsIn(lang);
  const kinds = optionsOf(bodyKinds);
  const languages = languageTags.filter(isSpoken).map((tag) => ({ value: tag as string, label: say.option('language', tag) }));
  const chosen = (name: 'region' | 'kind' | 'language', from: readonly Option[]) => from.find(({ value }) => value === asked[name])?.label;
  const said = [
    chosen('region', regionOptions),
    chosen('kind', kinds),
    chosen('language', languages),
    asked.childcare && t.childcare,
    asked.free && t.free,
  ].filter((one): one is string => one !== undefined);
  const pick = (name: 'region' | 'kind' | 'language', label: string, everything: string, from: readonly Option[]) => (
    <OptionalSelect
      label={label}
      none={everything}
      options={inOrder(from)}
      value={asked[name] ?? null}
      onChange={(value) => narrow({ [name]: value ?? undefined })}
    />
  );
  return (
    <Fold title={t.narrow} note={said.join(' · ')} level={2}>
      <div className="directory-fields">
        {pick('region', t.region, t.everywhere, regionOptions)}
        {pick('kind', t.kind, t.everyKind, kinds)}
        {pick('language', t.language, t.everyLanguage, languages)}
        <CheckField
          label={t.childcare}
          checked={asked.childcare === 'yes'}
          onChange={(isOn) => narrow({ childcare: isOn ? 'yes' : undefined })}
        />
        <CheckField label={t.free} checked={asked.free === 'yes'} onChange={(isOn) => narrow({ free: isOn ? 'yes' : undefined })} />
      </div>
    </Fold>
  );
}

/** "Back" leaves the directory and does not walk through every choice. */
function useNarrow(): (change: DirectorySearch) => void {
  const navigate = useNavigate({ from: '/directory' });
  return (change) => void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
}
