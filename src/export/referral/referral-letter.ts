// The letter of a referral: who asks whom for what, and of what is known only the domains it may name (letter-scope.ts). Nothing else of the
// case is read here, so that nothing else can stand in it.
import type { CaseContext, Referral } from '../../../machines/case/context/context.ts';
import { hasViolenceFlag, planInForce } from '../../../machines/case/context/read.ts';
import type { Day } from '../../../machines/day.ts';
import type { DomainCode } from '../../../machines/standards/domain-code.ts';
import type { LetterScope } from '../../network/referrals/letter-scope.ts';
import type { Dossier } from '../../record/words/dossier.ts';
import { nameOf, reachOf } from '../../record/words/person.ts';
import type { Phrase } from '../agreement/voice.ts';
import { wordingOf } from '../agreement/wording.ts';
import {
  paperFrame,
  paperVoice,
  type PaperFact,
  type PaperSection,
  type PaperVoice,
  type Printing,
  type ReferralPaper,
} from './referral-paper.ts';
import { letterWords, sharedWords } from './words.ts';

/** The entry of the directory it was chosen from, in words: what, by whom, where. */
export type NamedOffer = { readonly title: string; readonly body: string | null; readonly place: string | null };

export type LetterInput = Printing & {
  readonly context: CaseContext;
  readonly dossier: Dossier;
  readonly id: string;
  readonly referral: Referral;
  readonly scope: LetterScope;
  readonly offer: NamedOffer | null;
};

export function referralLetter(input: LetterInput): ReferralPaper {
  const { scope, context, referral, dossier, id } = input;
  const voice = paperVoice(input);
  const until = scope.consent === null ? undefined : context.network.consents[scope.consent]?.until;
  const way = until === undefined ? voice.say(letterWords.carried) : voice.say(letterWords.sent, { date: voice.dayIn(until) });
  const asked = dossier[`referral.${id}`]?.['note']?.trim() ?? '';
  return {
    ...paperFrame(input, voice.say(letterWords.title)),
    mark: { tone: 'valid', text: way },
    lead: null,
    facts: factsOf(input, voice),
    sections: [
      {
        heading: voice.say(letterWords.askHeading),
        lead: voice.say(letterWords.ask, { domain: voice.nameIn(`domain.${referral.domain}`) }),
        points: asked === '' ? [] : [voice.free(asked)],
      },
      ...scope.domains.map((domain) => domainSection(input, domain, voice)),
      ...(scope.way === 'sent' ? [{ heading: voice.say(letterWords.answerHeading), lead: voice.say(letterWords.answer), points: [] }] : []),
    ],
    signing: {
      heading: voice.standard('signaturesHeading'),
      places: [{ label: voice.standard('counsellorSignature'), name: '', picture: null, lines: [voice.standard('placeAndDate')] }],
    },
  };
}

function factsOf(input: LetterInput, voice: PaperVoice): PaperFact[] {
  const { referral, offer, dossier, centre, context, printedOn } = input;
  const offered = offer === null ? [] : [offer.title, offer.place].filter((text) => text !== null);
  const body = offer?.body ?? null;
  return [
    { term: voice.say(sharedWords.to), lines: [...(body === null ? [] : [voice.name(body)]), voice.standard(`agency.${referral.to}`)] },
    ...(offered.length > 0 ? [{ term: voice.say(letterWords.offer), lines: offered.map(voice.name) }] : []),
    { term: voice.say(sharedWords.from), lines: [voice.name(centre)] },
    { term: voice.say(sharedWords.about), lines: [voice.name(nameOf(dossier) ?? input.case)] },
    { term: voice.say(sharedWords.reach), lines: reachLines(context, { dossier, on: printedOn }, voice) },
  ];
}

/** Nobody learns from a letter how to find somebody who is in danger, or whose address is locked. */
function reachLines(context: CaseContext, { dossier, on }: { readonly dossier: Dossier; readonly on: Day }, voice: PaperVoice): Phrase[] {
  const { addressLockedUntil } = context.client;
  const isHidden = hasViolenceFlag(context) || (addressLockedUntil !== null && addressLockedUntil >= on);
  const reach = reachOf(dossier);
  return isHidden || reach === '' ? [voice.say(sharedWords.viaCentre)] : reach.split('\n').map(voice.name);
}

/** What this episode has noted of the domain, and the goals both have agreed on in it. */
function domainSection(
  { context, dossier, standard, translations, language }: LetterInput,
  domain: DomainCode,
  voice: PaperVoice,
): PaperSection {
  const isRated = context.assessment.standings[domain] !== undefined;
  const noted = isRated ? (dossier[`domain.${domain}`]?.['note']?.trim() ?? '') : '';
  const goals = Object.entries(planInForce(context).goals).filter(([, goal]) => goal.domain === domain && goal.state === 'agreed');
  const languages = language === null ? [] : [language];
  const aims = goals.flatMap(([id, { template, dueOn }]) => {
    const words = dossier[`goal.${id}`]?.['wording'] ?? null;
    const wording = wordingOf(standard, { kind: 'goal', template, words, dueOn }, { languages, translations });
    if (wording === null) return [];
    const aim = voice.say(letterWords.goal);
    const other = language === null ? wording.de : wording[language];
    return [
      {
        de: `${aim.de}: ${wording.de}`,
        other: other === undefined ? `${aim.de}: ${wording.de}` : `${aim.other}: ${other}`,
        isTranslated: other !== undefined,
      },
    ];
  });
  const known = [...(noted === '' ? [] : [voice.free(noted)]), ...aims];
  return {
    heading: voice.standard(`domain.${domain}`),
    lead: known.length === 0 ? voice.say(letterWords.nothingKnown) : null,
    points: known,
  };
}
