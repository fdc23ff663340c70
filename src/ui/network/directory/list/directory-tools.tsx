// What narrows the directory: region, kind of body, language, two things families ask for; and for whom.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { sites } from '../../../../../machines/sites.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { languageTags } from '../../../parts/words/languages.ts';
import { texts } from '../texts.ts';
import { AskerFields } from './asker-fields.tsx';
import type { DirectorySearch } from './asked.ts';

/** No code of anything. */
const all = 'all';
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

/** The choices of one list, by name, after the one that leaves everything in. */
const choices = (everything: string, named: readonly { readonly value: string; readonly label: string }[]) => [
  { value: all, label: everything },
  ...named.toSorted((a, b) => names.compare(a.label, b.label)),
];

function Narrowing() {
  const { lang, say, t } = useLanguage(texts);
  const asked = useSearch({ from: '/directory' });
  const narrow = useNarrow();
  const { bodyKinds } = networkWordsIn(lang);
  const regions = [...sites.map(({ code, name }) => ({ value: code as string, label: name })), { value: 'bamberg', label: t.bamberg }];
  const kinds = Object.entries(bodyKinds).map(([value, label]) => ({ value, label }));
  const languages = languageTags.filter(isSpoken).map((tag) => ({ value: tag as string, label: say.option('language', tag) }));
  const chosen = (name: 'region' | 'kind' | 'language', from: readonly { readonly value: string; readonly label: string }[]) =>
    from.find(({ value }) => value === asked[name])?.label;
  const said = [
    chosen('region', regions),
    chosen('kind', kinds),
    chosen('language', languages),
    asked.childcare && t.childcare,
    asked.free && t.free,
  ].filter((one): one is string => one !== undefined);
  const pick = (name: 'region' | 'kind' | 'language', label: string, everything: string, from: typeof regions) => (
    <SelectField
      label={label}
      options={choices(everything, from)}
      value={chosen(name, from) === undefined ? all : (asked[name] ?? all)}
      onChange={(value) => narrow({ [name]: value === all ? undefined : value })}
    />
  );
  return (
    <Fold title={t.narrow} note={said.join(' · ')} level={2}>
      <div className="directory-fields">
        {pick('region', t.region, t.everywhere, regions)}
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
