// A sentence from the standard's templates, or words of one's own.
import { Choice, type Option } from '../../../parts/kit/choice.tsx';
import { Field } from './fields.tsx';

/** A radio needs a value: templates have codes in camelCase, and this one is none of them. */
const ownWords = '-';

export type TemplateChoiceProps = {
  readonly label: string;
  readonly own: string;
  readonly options: readonly Option[];
  /** The code of the template; null for own words. */
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
};

export function TemplateChoice({ label, own, options, value, onChange }: TemplateChoiceProps) {
  return (
    <Field name="template">
      <div className="wizard-templates">
        <Choice
          label={label}
          options={[...options, { value: ownWords, label: own }]}
          value={value ?? ownWords}
          onChange={(chosen) => onChange(chosen === ownWords ? null : chosen)}
        />
      </div>
    </Field>
  );
}
