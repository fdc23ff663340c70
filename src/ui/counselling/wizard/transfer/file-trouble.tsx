// Why the file could not be had: the server's own sentence, in the language of the screen.
import { Problem } from '../../../parts/api/problem.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useTroubleOf } from '../../../parts/shell/trouble-of.ts';

export function FileTrouble({ error }: { readonly error: Error }) {
  const { title, words } = useTroubleOf(error);
  const said = error instanceof Problem ? error.body : {};
  return (
    <Notice tone="problem" title={said.title ?? title}>
      <p>{said.detail ?? words}</p>
    </Notice>
  );
}
