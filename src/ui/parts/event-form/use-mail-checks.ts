// Says at the field what of it no mail can be sent to. It may stay as it is: somebody may be reached in another way.
import { mailAddress, mailIn } from '../../../record/words/mail-address.ts';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

type Check = (text: string) => string | null;

/** `whole`: a field for an address only. `line`: a line that may hold one among other things. */
export function useMailChecks(): { readonly whole: Check; readonly line: Check } {
  const { t } = useLanguage(texts);
  return {
    whole: (text) => (text.trim() === '' || mailAddress(text) !== null ? null : t.mailFaults.unclear),
    line: (text) => {
      const noted = mailIn(text);
      return 'address' in noted || noted.fault === 'none' ? null : t.mailFaults[noted.fault];
    },
  };
}
