// Back to the assessment.
import { useLanguage } from '../../../parts/words/language.tsx';
import { ActFoot } from '../frame/page-form.tsx';
import { send } from '../page/sending.ts';
import { texts } from './texts.ts';

/** Possible only while no agreement has been in force (see the map's stages). */
export function ReopenPage() {
  const { t } = useLanguage(texts);
  return <ActFoot sending={send({ type: 'assessment.reopened' })} words={t.reopen} />;
}
