// What the columns of a table mean: guessed from their headers, and put right by a person.
import { useState } from 'react';
import type { ImportBody, ImportView } from '../../../parts/api/views.ts';
import { columns } from '../../../../network/exchange/csv/columns.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { OptionalSelect } from '../../../parts/kit/optional-select.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { columnTexts } from './column-texts.ts';
import { texts } from './texts.ts';

type Mapping = NonNullable<ImportBody['mapping']>;
type MappingFieldsProps = {
  readonly table: NonNullable<ImportView['table']>;
  readonly onChange: (mapping: Mapping) => void;
  readonly isBusy: boolean;
};

export function MappingFields({ table: { headers, mapping }, onChange, isBusy }: MappingFieldsProps) {
  const { lang, t } = useLanguage(texts);
  const [chosen, choose] = useState<Mapping>(mapping);
  const words = columnTexts[lang];
  const options = columns.map((value) => ({ value: value as string, label: words[value] }));
  const change = (header: string, value: string | null) => {
    const { [header]: _, ...others } = chosen;
    choose(value === null ? others : { ...others, [header]: value as Mapping[string] });
  };
  // A table without a header has nothing to be told the meaning of.
  if (headers.length === 0) return null;
  const isKnown = Object.values(mapping).includes('title');
  return (
    <div className="folds">
      <Fold title={t.mapping} level={3} opens={!isKnown}>
        <p className="soft small">{t.mappingHint}</p>
        <div className="directory-fields">
          {headers.map((header) => (
            <OptionalSelect
              key={header}
              label={header}
              none={t.notMapped}
              options={options}
              value={chosen[header] ?? null}
              onChange={(value) => change(header, value)}
            />
          ))}
        </div>
        <Button busy={isBusy} onPress={() => onChange(chosen)}>
          {t.compareAgain}
        </Button>
      </Fold>
    </div>
  );
}
