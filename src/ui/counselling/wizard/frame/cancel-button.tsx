// Closes what was opened to be changed, with nothing changed. What was typed can be brought back, see the foot of the page.
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import type { Work } from './use-page.ts';

export function CancelButton<D>({ work, label }: { readonly work: Work<D>; readonly label?: string }) {
  const { t } = useLanguage(texts);
  // Nothing is open and nothing typed: there is nothing to cancel.
  if (work.isUntouched) return null;
  return (
    <Button kind="quiet" onPress={work.discard} {...(label !== undefined && { label })}>
      {t.cancel}
    </Button>
  );
}
