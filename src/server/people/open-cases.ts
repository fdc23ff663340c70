// The cases that somebody is responsible for and that are not closed.
import { isUnavailable } from '../../storage/unavailable.ts';
import { stageOf } from '../../engine/state/state-path.ts';
import type { WithCases } from '../cases/folded-cases.ts';

type Open = { readonly id: string; readonly version: number; readonly counsellor: string };

/** `centre` null: of every centre. A damaged case belongs to nobody until it is whole again. */
export async function* openCasesOf(
  { storage, cases }: WithCases<'storage'>,
  person: string | null,
  centre: string | null,
): AsyncGenerator<Open> {
  for await (const listed of storage.store.list()) {
    if (centre !== null && listed.centre !== undefined && listed.centre !== centre) continue;
    try {
      const glance = await cases.glance(listed);
      const counsellor = glance?.state.context.file.counsellor ?? null;
      if (glance === null || counsellor === null || (person !== null && counsellor !== person)) continue;
      if (!stageOf(glance.state).startsWith('closed')) yield { id: listed.case, version: glance.version, counsellor };
    } catch (error) {
      if (isUnavailable(error)) throw error;
    }
  }
}
