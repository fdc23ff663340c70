// A password that is chosen: what is asked of it is said before, and what is still missing once somebody has tried. Not sooner: a line that
// comes as the field is left would push the button away from under the pointer.
import { passwordLength } from '../../../organisation/password-length.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { PasswordField, type PasswordFieldProps } from './password-field.tsx';
import type { PasswordRefusal } from './password-refusal.ts';
import { texts } from './texts.ts';

type NewPasswordFieldProps = Pick<PasswordFieldProps, 'label' | 'value' | 'onChange'> & {
  /** Somebody has pressed the button. */
  readonly isTried: boolean;
  /** What the server said of the one that was sent; null where it took it. */
  readonly refusal: PasswordRefusal | null;
};

export const hasPasswordLength = ({ length }: string): boolean => length >= passwordLength.least && length <= passwordLength.most;

export function NewPasswordField({ isTried, refusal, value, ...field }: NewPasswordFieldProps) {
  const { t } = useLanguage(texts);
  const said = refusal?.password === value ? t[refusal.code] : undefined;
  const sentence = isTried && !hasPasswordLength(value) ? wrongLength(value, t) : said;
  return <PasswordField {...field} value={value} fillsIn="new-password" hint={t.passwordHint(passwordLength.least)} error={sentence} />;
}

function wrongLength({ length }: string, t: typeof texts.de): string {
  const missing = passwordLength.least - length;
  return missing > 0 ? t.tooShort(missing) : t.tooLong(passwordLength.most);
}
