// A password that is chosen: what is asked of it is said before, and what is still missing once somebody has tried. Not sooner: a line that
// comes as the field is left would push the button away from under the pointer.
import { useState } from 'react';
import { passwordLength } from '../../../organisation/password-length.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { PasswordField, type PasswordFieldProps } from './password-field.tsx';
import { texts } from './texts.ts';

type NewPasswordFieldProps = Pick<PasswordFieldProps, 'label' | 'value' | 'onChange'> & {
  /** Somebody has pressed the button. */
  readonly isTried: boolean;
  /** The server knows it from lists of stolen passwords. */
  readonly isKnown: boolean;
};

export const isLongEnough = (password: string): boolean => password.length >= passwordLength.least;

export function NewPasswordField({ isTried, isKnown, value, onChange, ...field }: NewPasswordFieldProps) {
  const { t } = useLanguage(texts);
  const [refused, refuse] = useState<string | null>(null);
  // Only the very one that was sent is known; whatever is typed after it may be fine.
  if (isKnown && refused === null) refuse(value);
  const missing = passwordLength.least - value.length;
  const isShort = missing > 0 && isTried;
  const sentence = isShort ? t.tooShort(missing) : isKnown && refused === value ? t.passwordKnown : undefined;
  return (
    <PasswordField
      {...field}
      value={value}
      fillsIn="new-password"
      hint={t.passwordHint(passwordLength.least)}
      error={sentence}
      onChange={(password) => {
        if (!isKnown) refuse(null);
        onChange(password);
      }}
    />
  );
}
