// What has happened at the sending centre and no review has followed yet: one row each, added and taken out again.
import { Occasion } from '../../../../../machines/case/events/review.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { Work } from '../frame/use-page.ts';
import { isWhole, type OccasionRow, type TakeoverDraft } from './takeover.ts';
import { texts } from './texts.ts';

const of = 'case.takenOver';

export function OccasionRows({ work }: { readonly work: Work<TakeoverDraft> }) {
  const { t, say } = useLanguage(texts);
  const { occasions } = work.typed;
  const set = (rows: readonly OccasionRow[]) => work.set({ occasions: rows });
  const firstOpen = occasions.findIndex((row) => !isWhole(row));
  return (
    <fieldset className="field many occasion-rows">
      <legend className="field-label">{say.field('occasions', of)}</legend>
      <p className="field-hint">{t.occasionsHint}</p>
      <div className="form">
        {occasions.map((row, index) => (
          // Rows have no names; one that is taken out takes its fields with it. „Noch offen“ leads to the first that is not whole.
          <fieldset
            key={index}
            aria-label={t.occasionRow(index + 1)}
            className="form rows-row"
            data-field={index === firstOpen ? 'occasions' : undefined}
          >
            <Row row={row} onChange={(changed) => set(occasions.with(index, changed))} />
            <Button kind="quiet" label={`${t.takeOut}: ${t.occasionRow(index + 1)}`} onPress={() => set(occasions.toSpliced(index, 1))}>
              {t.takeOut}
            </Button>
          </fieldset>
        ))}
        <Button onPress={() => set([...occasions, { occasion: null, learnedOn: null }])}>{t.addOccasion}</Button>
      </div>
    </fieldset>
  );
}

type RowProps = { readonly row: OccasionRow; readonly onChange: (row: OccasionRow) => void };

function Row({ row, onChange }: RowProps) {
  const { say } = useLanguage(texts);
  return (
    <div className="occasion-row">
      <SelectField
        label={say.field('occasion', of)}
        options={Occasion.options.map((value) => ({ value, label: say.option('occasion', value) }))}
        value={row.occasion}
        onChange={(occasion) => onChange({ ...row, occasion: occasion as Occasion })}
      />
      <DayField label={say.field('learnedOn', of)} value={row.learnedOn} onChange={(learnedOn) => onChange({ ...row, learnedOn })} />
    </div>
  );
}
