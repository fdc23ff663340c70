// An agreement as a list of clauses, each in German and in a second language, in the order in which it is read and printed.
import { noTranslations, type Translations } from '../translations/client-texts.ts';
import type { AgreementDocument, AgreementLanguage } from './agreement-document.ts';
import { voiceOf, type Phrase, type Voice } from './voice.ts';
import { writtenDay } from './wording.ts';

/** Without a term it goes on with the detail before it. */
export type Detail = { readonly term: Phrase | null; readonly text: Phrase };

export type Clause = {
  /** `goal.g1`, `measure.m1`, `commitment.c1`, `party.client`, or the key of a fixed sentence. */
  readonly id: string;
  readonly kind: 'title' | 'heading' | 'subheading' | 'sentence' | 'party' | 'goal' | 'measure' | 'commitment' | 'right';
  /** What the text is about: a party's part, a goal's life domain. */
  readonly label: Phrase | null;
  readonly text: Phrase;
  readonly details: readonly Detail[];
};

/** For the screen, the printed sheet and comparing. Its order is the order of the paper; every clause has a stable id to link to. */
export function clausesOf(document: AgreementDocument, language: AgreementLanguage, translations: Translations = noTranslations): Clause[] {
  const voice = voiceOf(document, language, translations);
  return [
    fixed(voice, 'title', 'title'),
    { ...fixed(voice, 'sentence', 'versionLine'), text: voice.sentence('versionLine', { number: () => String(document.version) }) },
    fixed(voice, 'sentence', 'introduction'),
    fixed(voice, 'sentence', 'voluntary'),
    ...partyClauses(document, voice),
    ...goalClauses(document, voice),
    ...commitmentClauses(document, voice, 'centre'),
    ...commitmentClauses(document, voice, 'client'),
    fixed(voice, 'heading', 'reviewHeading'),
    reviewClause(document, voice),
    fixed(voice, 'heading', 'rightsHeading'),
    ...rights.map((right) => fixed(voice, 'right', `rights.${right}`)),
    fixed(voice, 'heading', 'privacyHeading'),
    fixed(voice, 'sentence', 'privacy'),
  ];
}

/** From the nearest right to the furthest; canonical JSON sorts its keys. */
const rights = ['copy', 'change', 'end', 'accessLog', 'erasure', 'dissent', 'complaint'] as const;

const fixed = (voice: Voice, kind: Clause['kind'], id: string): Clause => ({
  id,
  kind,
  label: null,
  text: voice.sentence(id),
  details: [],
});

function partyClauses({ parties }: AgreementDocument, voice: Voice): Clause[] {
  const clause = (party: string, name: string): Clause => ({
    id: `party.${party}`,
    kind: 'party',
    label: voice.sentence(`${party}Party`),
    text: voice.name(name),
    details: [],
  });
  return [
    fixed(voice, 'heading', 'partiesHeading'),
    clause('client', parties.client),
    // Without a name the guardian signs all the same; there is only nobody to print here.
    ...(parties.guardian?.name ? [clause('guardian', parties.guardian.name)] : []),
    clause('counsellor', parties.counsellor),
    clause('centre', parties.centre),
  ];
}

function goalClauses({ goals, measures }: AgreementDocument, voice: Voice): Clause[] {
  const isAgencyExpected = measures.some(({ responsible }) => responsible === 'agency');
  const withSteps = (goal: AgreementDocument['goals'][number]): Clause[] => {
    const steps = measures.filter((measure) => measure.goal === goal.goal).map((measure) => measureClause(measure, voice));
    const heading = { ...fixed(voice, 'subheading', 'measuresHeading'), id: `steps.${goal.goal}` };
    return [goalClause(goal, voice), ...(steps.length > 0 ? [heading] : []), ...steps];
  };
  return [
    fixed(voice, 'heading', 'goalsHeading'),
    ...goals.flatMap(withSteps),
    ...(isAgencyExpected ? [fixed(voice, 'sentence', 'agencyExpectation')] : []),
  ];
}

function goalClause({ goal, domain, wording, proof, evidence, dueOn, template }: AgreementDocument['goals'][number], voice: Voice): Clause {
  return {
    id: `goal.${goal}`,
    kind: 'goal',
    label: voice.sentence(`domain.${domain}`),
    text: voice.wording(wording, { kind: 'goal', template, dueOn }),
    details: [
      { term: voice.sentence('evidenceHeading'), text: voice.sentence(`evidenceNames.${evidence}`) },
      ...(proof === null ? [] : [{ term: null, text: voice.free(proof) }]),
      { term: voice.sentence('byDate'), text: voice.day(dueOn) },
    ],
  };
}

function measureClause(item: AgreementDocument['measures'][number], voice: Voice): Clause {
  const { measure, wording, responsible, agency, dueOn, template } = item;
  const who = responsible === 'agency' && agency !== null ? `agency.${agency}` : `responsibleNames.${responsible}`;
  return {
    id: `measure.${measure}`,
    kind: 'measure',
    label: null,
    text: voice.wording(wording, { kind: 'measure', template, dueOn }),
    details: [
      { term: voice.sentence('responsibleHeading'), text: voice.sentence(who) },
      { term: voice.sentence('byDate'), text: voice.day(dueOn) },
    ],
  };
}

function commitmentClauses({ commitments }: AgreementDocument, voice: Voice, party: 'client' | 'centre'): Clause[] {
  const own = commitments.filter((commitment) => commitment.party === party);
  if (own.length === 0) return [];
  return [
    fixed(voice, 'heading', `${party}CommitmentsHeading`),
    ...own.map(({ commitment, wording, template }): Clause => {
      const text = voice.wording(wording, { kind: 'commitment', template, dueOn: null });
      return { id: `commitment.${commitment}`, kind: 'commitment', label: null, text, details: [] };
    }),
  ];
}

const reviewClause = ({ reviewOn }: AgreementDocument, voice: Voice): Clause => ({
  ...fixed(voice, 'sentence', 'reviewSentence'),
  text: voice.sentence('reviewSentence', { date: (language) => writtenDay(reviewOn, language) }),
});
