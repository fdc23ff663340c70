// When an offer takes place: dates one can register for, or all the time.
import { Button } from '../../../parts/kit/button.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { SectionProps } from './section.ts';
import { texts } from './texts.ts';
import { emptyStart, type TypedStart } from './typed-offer.ts';

export function WhenSection({ typed, type, faultIn }: SectionProps) {
  const { t } = useLanguage(texts);
  const change = (index: number, changed: Partial<TypedStart>) =>
    type({ starts: typed.starts.map((start, at) => (at === index ? { ...start, ...changed } : start)) });
  return (
    <Panel title={t.when}>
      <fieldset className="many">
        <legend className="field-label">{t.starts}</legend>
        <p className="field-hint">{t.startsHint}</p>
        <div className="form">
          {typed.starts.map((start, index) => (
            // Dates have no names; one that is taken out takes its fields with it, and the others show what they hold.
            <fieldset key={index} aria-label={t.start(index + 1)} className="form rows-row">
              <div className="directory-fields">
                <DayField label={t.on} value={start.on} onChange={(on) => change(index, { on })} {...faultIn(`starts.${index}.on`)} />
                <DayField
                  label={t.until}
                  value={start.until}
                  onChange={(until) => change(index, { until })}
                  {...faultIn(`starts.${index}.until`)}
                />
                <DayField
                  label={t.registerBy}
                  value={start.registerBy}
                  onChange={(registerBy) => change(index, { registerBy })}
                  {...faultIn(`starts.${index}.registerBy`)}
                />
                <TextField
                  label={t.places}
                  value={start.places}
                  onChange={(places) => change(index, { places })}
                  {...faultIn(`starts.${index}.places`)}
                />
              </div>
              <Button
                kind="quiet"
                label={`${t.dropStart}: ${t.start(index + 1)}`}
                onPress={() => type({ starts: typed.starts.filter((_, at) => at !== index) })}
              >
                {t.dropStart}
              </Button>
            </fieldset>
          ))}
          <Button onPress={() => type({ starts: [...typed.starts, emptyStart] })}>{t.addStart}</Button>
        </div>
      </fieldset>
      <TextField label={t.hours} value={typed.hours} onChange={(hours) => type({ hours })} {...faultIn('hours')} />
      <TextField
        label={t.participantsMin}
        value={typed.participantsMin}
        onChange={(participantsMin) => type({ participantsMin })}
        {...faultIn('participantsMin')}
      />
    </Panel>
  );
}
