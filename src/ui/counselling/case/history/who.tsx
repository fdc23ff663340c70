// Who made an entry, by name where the session knows it, and in which role.
import { useSession } from '../../../parts/api/queries.ts';
import type { ViewEntry } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';

export function Who({ entry: { by } }: { readonly entry: ViewEntry }) {
  const { say } = useLanguage();
  const { data: session } = useSession();
  const name = session?.staff.find(({ id }) => id === by.id)?.name;
  return name === undefined ? say.role(by.role) : `${name}, ${say.role(by.role)}`;
}
