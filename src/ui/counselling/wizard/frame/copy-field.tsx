// How the copy is given: asked where a text is signed or balanced, and at the end of a review talk.
import { useLanguage } from '../../../parts/words/language.tsx';
import { OptionField } from './fields.tsx';
import type { Work } from './use-page.ts';
import type { CopyDraft } from '../page/copy.ts';
import { texts } from '../words/texts.ts';

type Form<D extends CopyDraft> = Extract<D['form'], string>;

export function CopyField<D extends CopyDraft>({ work }: { readonly work: Work<D> }) {
  const { t } = useLanguage(texts);
  // The draft of any page that asks for a copy has the same answers.
  const values = ['paper', 'digital'] as readonly string[] as readonly Form<D>[];
  return <OptionField work={work} of="copy.handedOver" name="form" label={t.copyForms} values={values} />;
}
