// The foot of every page: back first, then what the page does, then how it stands with what was typed.
import type { ReactNode } from 'react';
import { Button } from '../../../parts/kit/button.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { DraftStatus } from '../../../parts/draft/draft-status.tsx';
import { isNothing, type Sending } from '../page/sending.ts';
import { texts } from '../words/texts.ts';
import { canBeSent, SendButton } from './send-button.tsx';
import type { After, Work } from './use-page.ts';
import { useItemName } from './use-item-name.ts';
import { useMend } from './use-mend.ts';
import { useWizard } from './wizard-context.ts';

export function PageFoot<D>({ work, children }: { readonly work: Work<D>; readonly children?: ReactNode }) {
  const mend = useMend();
  const itemName = useItemName();
  return (
    <footer className="wizard-foot">
      <div className="wizard-foot-row">
        <BackButton />
        {children}
      </div>
      <DraftStatus draft={work.state} mend={mend} itemName={itemName} />
    </footer>
  );
}

/** Nothing on the first page of whoever came straight to it. */
export function BackButton() {
  const { t } = useLanguage(texts);
  const { goBack } = useWizard();
  if (goBack === null) return null;
  return (
    <Button kind="quiet" onPress={goBack}>
      {t.back}
    </Button>
  );
}

type GoOnProps = { readonly kind?: 'primary' | 'plain' };

export function GoOnButton({ kind = 'primary' }: GoOnProps) {
  const { t } = useLanguage(texts);
  const { goOn } = useWizard();
  return (
    <Button kind={kind} onPress={goOn}>
      {t.goOn}
    </Button>
  );
}

type RecordProps<D> = GoOnProps & { readonly work: Work<D>; readonly chosen: Sending };

/**
 * On a page that records by buttons of its own: what was chosen or typed and not recorded yet goes along, or it is said that it stays
 * open. Nobody goes on believing it was recorded.
 */
export function RecordAndGoOn<D>({ work, chosen, kind = 'primary' }: RecordProps<D>) {
  const { t } = useLanguage(texts);
  const position = useWizard();
  if (isNothing(chosen)) return <GoOnButton kind={kind} />;
  // What it still lacks stands at its own button; here it is said that it stays open.
  if (!canBeSent(position, chosen)) return <GoOnOpen work={work} kind="plain" />;
  return (
    <SendButton work={work} sending={chosen} kind={kind}>
      {t.saveAndGoOn}
    </SendButton>
  );
}

/** Where one answer serves several acts nobody can tell which is meant: the way on says what stays open. */
export function GoOnOpen<D>({ work, kind = 'primary' }: GoOnProps & { readonly work: Work<D> }) {
  const { t } = useLanguage(texts);
  return (
    <>
      <GoOnButton kind={kind} />
      {!work.isUntouched && <p className="wizard-stays-open">{t.staysOpen}</p>}
    </>
  );
}

type SaveProps<D> = { readonly work: Work<D>; readonly sending: Sending; readonly children?: ReactNode; readonly after?: After<D> };

/** A page that is done and unchanged is not recorded a second time: it only leads on. */
export function SaveAndGoOn<D>({ work, sending, children, after }: SaveProps<D>) {
  const { t } = useLanguage(texts);
  const { mark, goOn } = useWizard();
  if (work.isUntouched && mark === 'done') return <GoOnButton />;
  return (
    <>
      <SendButton work={work} sending={sending} {...(after && { after })}>
        {children ?? t.saveAndGoOn}
      </SendButton>
      {work.isUntouched && mark === 'free' && (
        <Button kind="plain" onPress={goOn}>
          {t.skip}
        </Button>
      )}
    </>
  );
}
