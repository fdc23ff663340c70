// Who can be the second person of an act, by name: a reason that only another person can lift has to say which.
import { approversOf } from '../../../../../machines/case/checks/roles.ts';
import type { FourEyesAct } from '../../../../../machines/case/events/codes.ts';
import { eitherIn } from '../../../../language/names.ts';
import { useSession } from '../../../parts/api/queries.ts';
import { useActor } from '../../../parts/api/use-actor.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';

/** More names than these are no help; the role says the rest. */
const namedAtMost = 3;

/** Colleagues who counsel see no case of others (2-standard, People and roles): of them nobody could. */
const looksInFromBeside = (role: string): boolean => role !== 'counsellor';

export function WhoApproves({ act }: { readonly act: FourEyesAct }) {
  const { lang, say, t } = useLanguage(texts);
  const { id } = useActor();
  const { data: session } = useSession();
  const roles = approversOf(act).filter(looksInFromBeside);
  const able = (session?.staff ?? []).filter((one) => one.id !== id && roles.includes(one.role));
  const named = able.slice(0, namedAtMost).map(({ name, role }) => `${name} (${say.role(role)})`);
  const either = eitherIn(lang);
  return <p className="soft">{named.length > 0 ? t.canApprove(either(named)) : t.nobodyApproves(either(roles.map(say.role)))}</p>;
}
