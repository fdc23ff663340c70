// A password that is chosen: what is asked of it is said before, and what is still missing once somebody has tried. Not sooner: a line that
// comes as the field is left would push the button away from under the pointer.
import { passwordLength } from '../../../organisation/password-length.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { PasswordField, type PasswordFieldProps } from './password-field.tsx';
import { texts } from './texts.ts';

type NewPasswordFieldProps = Pick<PasswordFieldProps, 'label' | 'value' | 'onChange'> & {
  /** Somebody has pressed the button. */
  readonly isTried: boolean;
  /** The very one that was sent and that the server knows from lists of stolen passwords; null where it knew none. */
  readonly known: string | null;
};

export const isLongEnough = (password: string): boolean => password.length >= passwordLength.least;

export function NewPasswordField({ isTried, known, value, ...field }: NewPasswordFieldProps) {
  const { t } = useLanguage(texts);
  const missing = passwordLength.least - value.length;
  const isShort = missing > 0 && isTried;
  const sentence = isShort ? t.tooShort(missing) : known === value ? t.passwordKnown : undefined;
  return <PasswordField {...field} value={value} fillsIn="new-password" hint={t.passwordHint(passwordLength.least)} error={sentence} />;
}
