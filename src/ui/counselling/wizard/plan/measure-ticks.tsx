// The usual measures of a domain, to be ticked instead of typed: each says who does it, and by when once it is ticked.
import type { MeasureTemplate } from '../../../../../machines/standards/catalogue.ts';
import type { Day } from '../../../../../machines/day.ts';
import { CheckField } from '../../../parts/kit/check-field.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import type { TypedDay } from '../../../parts/kit/typed-day.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { Field } from '../frame/fields.tsx';
import { without, type MeasurePicks } from './picks.ts';
import { texts } from './texts.ts';

type MeasureTicksProps = {
  readonly templates: readonly MeasureTemplate[];
  /** As they stand in the fields. */
  readonly ticked: MeasurePicks;
  readonly offeredDay: Day;
  readonly onChange: (ticked: MeasurePicks) => void;
};

export function MeasureTicks({ templates, ticked, offeredDay, onChange }: MeasureTicksProps) {
  const { t, lang, say } = useLanguage(texts);
  if (templates.length === 0) return null;
  return (
    <fieldset className="wizard-fieldset">
      <legend className="field-label">{t.usualMeasures}</legend>
      {templates.map((template) => {
        const { code, wording, needsOffer } = template;
        const isTicked = code in ticked;
        const who =
          template.responsible === 'agency' ? say.option('agency', template.agency) : say.option('responsible', template.responsible);
        return (
          <div key={code} className="pick">
            <CheckField
              label={wording[lang]}
              hint={[who, t.until(say.day(offeredDay)), ...(needsOffer ? [t.needsOffer] : [])].join(' · ')}
              checked={isTicked}
              onChange={(isIn) => onChange(isIn ? { ...ticked, [code]: offeredDay } : without(ticked, code))}
            />
            {isTicked && (
              <Field name={ticked[code] === null ? 'dueOn' : `dueOn-${code}`}>
                <DayField
                  label={t.measureDue(wording[lang])}
                  value={ticked[code] as TypedDay}
                  // Unread text is kept in the field, and is null in the draft that is sent.
                  onChange={(day) => onChange({ ...ticked, [code]: day as Day | null })}
                />
              </Field>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
