// What happened and what to do, where the rest of the page can still be used.
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';
import { useTroubleOf } from './trouble-of.ts';

/** Without `onRetry` no button: where trying again is the business of the part that failed. */
type TroubleNoticeProps = { readonly error: Error; readonly onRetry?: () => void };

export function TroubleNotice({ error, onRetry }: TroubleNoticeProps) {
  const { t } = useLanguage(texts);
  const { title, words } = useTroubleOf(error);
  return (
    <Notice tone="problem" title={title}>
      <p>{words}</p>
      {onRetry !== undefined && <Button onPress={onRetry}>{t.again}</Button>}
    </Notice>
  );
}
