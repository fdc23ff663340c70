// The answers a question can have, by the names people know them by.
import type { Actor } from '../../../../machines/actor.ts';
import { approversOf } from '../../../../machines/case/checks/roles.ts';
import { FourEyesAct } from '../../../../machines/case/events/codes.ts';
import { useSession } from '../api/queries.ts';
import { useActor } from '../api/use-actor.ts';
import { childrenAtMost } from '../../../../machines/case/events/waypoints.ts';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../api/views.ts';
import type { Option } from '../kit/choice.tsx';
import { useLanguage } from '../words/language.tsx';
import { languageTags } from '../words/languages.ts';
import { itemsOf, nameOfItem } from './items.ts';
import type { Question } from './question.ts';
import { texts } from './texts.ts';

/** As many as `Count` takes: nobody types a number that has to be refused. */
const counts = Array.from({ length: childrenAtMost + 1 }, (_, count) => String(count));

/** Nobody is asked for an agreement that is not theirs to give. */
const approvedBy = (role: Actor['role']): readonly string[] => FourEyesAct.options.filter((act) => approversOf(act).includes(role));

export function useOptions(question: Question, view: CaseView, type: ProposalType): readonly Option[] {
  const { say, t } = useLanguage(texts);
  const { data: session } = useSession();
  const { role } = useActor();
  const coded = (codes: readonly string[]) => codes.map((value) => ({ value, label: say.option(question.field, value, type) }));
  // Chosen, it stands for no answer: the fact is null, or left out.
  const nothing = question.isOptional ? [{ value: '', label: t.nothing }] : [];
  switch (question.kind) {
    case 'oneOf':
      return [...coded(type === 'approval.given' && question.field === 'act' ? approvedBy(role) : question.codes), ...nothing];
    case 'manyOf':
      return coded(question.codes);
    case 'yesNo':
      return [
        { value: 'true', label: t.yes },
        { value: 'false', label: t.no },
      ];
    case 'rating':
      return [...t.scale.map((label, index) => ({ value: String(index + 1), label: `${index + 1} – ${label}` })), ...nothing];
    case 'count':
      return counts.map((count) => ({ value: count, label: count }));
    case 'staff':
      return (session?.staff ?? [])
        .filter(({ role }) => role === 'counsellor' || role === 'deputy')
        .map(({ id, name }) => ({ value: id, label: name }));
    case 'language':
    case 'manyLanguages':
      return languageTags.map((value) => ({ value, label: say.option('language', value) }));
    case 'oneItem':
    case 'manyItems': {
      const items = Object.keys(itemsOf(question.noun, view));
      const named = items.map((value) => ({ value, label: nameOfItem(question.noun, value, view, say) }));
      // Chosen by mistake, it can be taken back; where there is nothing to choose that is said instead.
      return question.kind === 'manyItems' || items.length === 0 ? named : [...named, ...nothing];
    }
    case 'entry':
      return view.entries
        .toReversed()
        .map(({ seq, event, on }) => ({ value: String(seq), label: t.entry(seq, say.happened(event), say.day(on)) }));
    default:
      return [];
  }
}
