// Lets the present version stand instead of negotiating further (T11); a review is owed then.
import { useLanguage } from '../../../parts/words/language.tsx';
import { ActFoot } from '../frame/page-form.tsx';
import { send } from '../page/sending.ts';
import { texts } from './texts.ts';

export function AbandonPage() {
  const { t } = useLanguage(texts);
  return <ActFoot sending={send({ type: 'renegotiation.abandoned' })} words={t.keepOld} />;
}
