// The first talk at one table: need, consent to a file and the person, kept together and sent in the order in which the standard asks (T2).
import type { Scene } from '../page/scene.ts';
import { send, together, type Sending } from '../page/sending.ts';
import { noteNeed, startNeed, type NeedDraft } from './need.ts';
import { describePerson, startPerson, type PersonDraft } from './person.ts';

export type ClarifyDraft = {
  readonly need: NeedDraft;
  /** The client is asked, and no is an answer. */
  readonly filing: 'consented' | 'refused' | null;
  readonly person: PersonDraft;
};

export function startClarify(scene: Scene): ClarifyDraft {
  const { filingConsentedOn, filingRefusedOn } = scene.state.context.intake;
  const filing = filingConsentedOn !== null ? 'consented' : filingRefusedOn !== null ? 'refused' : null;
  return { need: startNeed(scene), filing, person: startPerson(scene) };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was answered anew in each part, in the order of the standard; a part as it is recorded sends nothing. */
function partsOf(scene: Scene, { need, filing, person }: ClarifyDraft) {
  const recorded = startClarify(scene);
  const isNeedNoted = scene.state.context.intake.need !== null;
  const isDescribed = scene.state.context.client.occupation !== null;
  // Whoever wants no file is not written about: what was typed before they said so is not sent.
  const silent = filing === 'refused';
  const filed = filing === null ? undecided : filing === recorded.filing ? send() : send({ type: `filing.${filing}` } as const);
  return {
    filed,
    needed: isNeedNoted && isSame(need, recorded.need) ? send() : noteNeed(silent ? { ...need, words: '' } : need),
    described: isDescribed && isSame(person, recorded.person) ? send() : describePerson(silent ? { ...person, note: '' } : person),
    isPersonTouched: !isSame(person, recorded.person),
  };
}

const undecided: Sending = { missing: [{ of: 'filing.consented', name: 'filing' }], proposals: [] };

/** Longer support: whom it is about is asked first. */
export function beginAssessment(scene: Scene, draft: ClarifyDraft): Sending {
  const { filed, needed, described } = partsOf(scene, draft);
  return together(needed, filed, described, send({ type: 'assessment.begun' }));
}

/** Advice asks for nothing more than it needs: the person only where somebody has begun to describe them. */
export function beginAdvice(scene: Scene, draft: ClarifyDraft): Sending {
  const { filed, needed, described, isPersonTouched } = partsOf(scene, draft);
  return together(filed, needed, isPersonTouched ? described : send(), send({ type: 'advice.begun' }));
}

/** What is ready, without a decision yet. Refusing a file forgets words, so it is recorded before anything else. */
export function saveParts(scene: Scene, draft: ClarifyDraft): Sending {
  const { filed, needed, described } = partsOf(scene, draft);
  return send(...[filed, needed, described].flatMap(({ proposals }) => proposals));
}
