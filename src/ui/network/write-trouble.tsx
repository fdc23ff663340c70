// Why something could not be written, in the words of the server; nothing that was typed is lost.
import type { Problem } from '../parts/api/problem.ts';
import { Notice } from '../parts/kit/notice.tsx';
import { useLanguage } from '../parts/words/language.tsx';

const texts = {
  de: {
    notSaved: 'Nicht gespeichert.',
    offline: 'Der Server ist nicht zu erreichen. Was Sie eingegeben haben, steht noch da; versuchen Sie es gleich noch einmal.',
  },
  en: { notSaved: 'Not saved.', offline: 'The server cannot be reached. What you typed is still here; please try again in a moment.' },
};

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
