// Why something could not be written, in the words of the server; nothing that was typed is lost.
import type { Problem } from '../parts/api/problem.ts';
import { Notice } from '../parts/kit/notice.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { texts } from './write-trouble-texts.ts';

export function WriteTrouble({ error }: { readonly error: Problem | null }) {
  const { t } = useLanguage(texts);
  if (error === null) return null;
  const { title, detail } = error.body;
  const isAnswered = error.kind !== 'offline' && title !== undefined && detail !== undefined;
  return (
    <Notice tone="problem" title={isAnswered ? title : t.notSaved}>
      <p>{isAnswered ? detail : t.offline}</p>
    </Notice>
  );
}
