// Closes what was opened to be changed, with nothing changed. What was typed can be brought back, see the foot of the page.
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useChanging } from './changing.ts';
import type { Work } from './use-page.ts';
import { useWizard } from './wizard-context.ts';

export function CancelButton<D>({ work, label }: { readonly work: Work<D>; readonly label?: string }) {
  const { t } = useLanguage(texts);
  const { go } = useWizard();
  const changing = useChanging();
  // Nothing is open and nothing typed: there is nothing to cancel.
  if (work.isUntouched && changing === null) return null;
  const cancel = () => {
    work.discard();
    if (changing !== null) go(changing.back);
  };
  return (
    <Button kind="quiet" onPress={cancel} {...(label !== undefined && { label })}>
      {t.cancel}
    </Button>
  );
}
