// The sheet by which a client consents to one passing on of data: to whom, about what, what for, until when, how often, and with which rights.
import type { CaseContext, Consent } from '../../../machines/case/context/context.ts';
import { signatories } from '../../../machines/case/context/read.ts';
import { isolated } from '../agreement/direction.ts';
import { consentWords, purposeWords, useWords } from './consent-words.ts';
import { paperFrame, paperVoice, type PaperFact, type PaperVoice, type Printing, type ReferralPaper } from './referral-paper.ts';
import { consentStateWords, rightsWords } from './rights-words.ts';

/** `bodies`: those it was chosen for, by name. */
export type ConsentInput = Printing & {
  readonly context: CaseContext;
  readonly consent: Consent;
  readonly clientName: string;
  readonly bodies: readonly string[];
};

const tones = { draft: 'waiting', given: 'valid', withdrawn: 'past', expired: 'past', used: 'past' } as const;

export function consentSheet(input: ConsentInput): ReferralPaper {
  const { consent, centre } = input;
  const voice = paperVoice(input);
  const frame = paperFrame(input, voice.say(consentWords.title));
  return {
    ...frame,
    mark: { tone: tones[consent.state], text: voice.say(consentStateWords[consent.state]) },
    lead: voice.say(consentWords.agreed, { centre: () => centre }),
    facts: factsOf(voice, input),
    sections: [{ heading: voice.say(consentWords.rightsHeading), lead: null, points: rightsWords.map((text) => voice.say(text)) }],
    signing: { heading: voice.standard('signaturesHeading'), places: placesFor(input, voice) },
  };
}

/** The body by its name, where it was chosen from the directory; its kind beneath it, which is what the standard knows. */
function factsOf(voice: PaperVoice, { consent, bodies }: ConsentInput): PaperFact[] {
  const { recipient, domains, purpose, until, use } = consent;
  return [
    { term: voice.say(consentWords.recipient), lines: [...bodies.map(voice.name), voice.standard(`agency.${recipient}`)] },
    { term: voice.say(consentWords.domains), lines: domains.map((domain) => voice.standard(`domain.${domain}`)) },
    { term: voice.say(consentWords.purpose), lines: [voice.say(purposeWords[purpose])] },
    { term: voice.say(consentWords.until), lines: [voice.day(until)] },
    { term: voice.say(consentWords.use), lines: [voice.say(useWords[use])] },
  ];
}

/** Whoever signs the agreement consents as well: the client, and for a minor the guardian. */
function placesFor({ context, clientName }: ConsentInput, voice: PaperVoice) {
  return signatories(context).map((party) => ({
    label: voice.standard(`${party}Signature`),
    name: party === 'client' ? isolated(clientName) : '',
    picture: null,
    lines: [voice.standard('placeAndDate')],
  }));
}
