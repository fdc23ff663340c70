// What travels with a handover, to read, and once it may travel to print and to save.
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { useHandoverFile } from '../../../parts/api/queries.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Fold } from '../../../parts/kit/fold.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { saveFile } from '../../../parts/api/save-file.ts';
import { useWizard } from '../frame/wizard-context.ts';
import { HandoverDetails, HandoverFacts, HandoverGoals, HandoverHead, type FileProps } from './handover-facts.tsx';
import { texts } from './texts.ts';

/** Without `saving` nothing is on offer yet: the file can be read, and is neither printed nor saved. */
type SheetProps = FileProps & { readonly title: string; readonly saving?: ReturnType<typeof useHandoverFile> };

export function HandoverSheet({ file, title, saving }: SheetProps) {
  const { t } = useLanguage(texts);
  const { view } = useWizard();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  // What is folded away is not there to be printed.
  const print = () => {
    flushSync(() => setIsOpen(true));
    window.print();
  };
  return (
    <section className="wizard-part handover-sheet" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <HandoverHead file={file} />
      <HandoverFacts file={file} />
      <HandoverGoals file={file} />
      <div className="folds">
        <Fold title={t.details} level={4} isOpen={isOpen} onOpen={setIsOpen}>
          <HandoverDetails file={file} />
        </Fold>
      </div>
      <p className="soft handover-stays">{t.stays}</p>
      {saving === undefined ? (
        <p className="soft">{t.fileLater}</p>
      ) : (
        <div className="row">
          <Button
            busy={saving.isPending}
            onPress={() => saving.mutate(undefined, { onSuccess: (blob) => saveFile(blob, `${view.id}-handover.json`) })}
          >
            {t.save}
          </Button>
          <Button onPress={print}>{t.print}</Button>
        </div>
      )}
    </section>
  );
}
