// The own file on paper, for a client to read and take along: German beside their language; what somebody wrote stands as it was written.
import { wordFields } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { messageTopicName, outboxStatusName } from '../../language/messages.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { Phrase } from '../agreement/voice.ts';
import { consentWords } from '../referral/consent-words.ts';
import { paperVoice, type PaperFact, type PaperSection, type PaperVoice, type Printing } from '../referral/referral-paper.ts';
import { consentStateWords } from '../referral/rights-words.ts';
import type { OwnFile } from './own-file-schema.ts';
import { ownFileWords } from './own-file-words.ts';
import { personRights } from './person-rights.ts';
import {
  inClientLanguage,
  joined,
  protectionFrame,
  roleIn,
  saidBeside,
  type PaperRecord,
  type ProtectionPaper,
  type RecordSection,
} from './protection-paper.ts';
import { accessWords } from './role-words.ts';

/** `clientName`: null where nobody has told it, or it was erased. */
export type OwnFilePrinting = Printing & { readonly file: OwnFile; readonly clientName: string | null };

export function ownFilePaper(input: OwnFilePrinting): ProtectionPaper {
  const voice = paperVoice(input);
  const { file, centre } = input;
  return {
    ...protectionFrame(input, voice.say(ownFileWords.title)),
    mark: null,
    lead: voice.say(ownFileWords.lead, { centre: () => centre }),
    facts: factsOf(voice, input),
    sections: [
      { heading: voice.say(consentWords.rightsHeading), lead: null, points: personRights.map((text) => voice.say(text)) },
      ...networkSections(voice, file),
    ],
    records: [
      { heading: voice.say(ownFileWords.entries), records: entriesOf(voice, input) },
      { heading: voice.say(ownFileWords.drafts), records: draftsOf(file) },
      { heading: voice.say(ownFileWords.messages), records: messagesOf(voice, input) },
      { heading: voice.say(ownFileWords.accesses), records: accessesOf(voice, file) },
    ].filter(({ records }: RecordSection) => records.length > 0),
  };
}

function factsOf(voice: PaperVoice, { file, clientName }: OwnFilePrinting): PaperFact[] {
  return [
    ...(clientName === null ? [] : [{ term: voice.say(ownFileWords.name), lines: [voice.name(clientName)] }]),
    { term: voice.say(ownFileWords.caseNumber), lines: [voice.name(file.case)] },
    { term: voice.say(ownFileWords.keptUntil), lines: retentionLines(voice, file.retention) },
  ];
}

function retentionLines(voice: PaperVoice, { months, until, isOnHold, isErased }: OwnFile['retention']): Phrase[] {
  if (isErased) return [voice.say(ownFileWords.erased)];
  const period = () => {
    if (until !== null) return [voice.say(ownFileWords.afterClosing, { date: voice.dayIn(until) })];
    return months === null ? [] : [voice.say(ownFileWords.whileOpen, { months: () => String(months) })];
  };
  return [...period(), ...(isOnHold ? [voice.say(ownFileWords.held)] : [])];
}

/** What was agreed, and who may be told or was asked; what there is none of has no heading. */
function networkSections(voice: PaperVoice, { agreements, consents, referrals }: OwnFile): PaperSection[] {
  const agreed = agreements.map(({ number, offeredOn, inForceOn }) => {
    const words = inForceOn === null ? ownFileWords.offeredOn : ownFileWords.inForceSince;
    return voice.say(words, { number: () => String(number), date: voice.dayIn(inForceOn ?? offeredOn) });
  });
  const given = consents.map(({ recipient, domains, state }) =>
    joined([
      voice.standard(`agency.${recipient}`),
      joined(
        domains.map((domain) => voice.standard(`domain.${domain}`)),
        ', ',
      ),
      voice.say(consentStateWords[state]),
    ]),
  );
  const asked = referrals.map(({ to, domain }) => joined([voice.standard(`agency.${to}`), voice.standard(`domain.${domain}`)]));
  return [
    { heading: voice.say(ownFileWords.agreements), lead: null, points: agreed },
    { heading: voice.say(ownFileWords.consents), lead: null, points: given },
    { heading: voice.say(ownFileWords.referrals), lead: null, points: asked },
  ].filter(({ points }) => points.length > 0);
}

/** The text that was signed has a sheet of its own, and a drawing is no words. */
const unread = new Set(['document', 'drawing']);

function entriesOf(voice: PaperVoice, { file, language }: OwnFilePrinting): PaperRecord[] {
  const [german, english] = [sentencesIn('de'), sentencesIn('en')];
  return file.entries.map(({ on, role, said, saidInEnglish, facts, words, isTakenBack }) => ({
    head: joined([voice.day(on), roleIn(voice, role)]),
    mark: isTakenBack ? voice.say(ownFileWords.takenBack) : null,
    said: saidBeside(language, said, saidInEnglish),
    words: Object.entries(words ?? {}).flatMap(([field, text]) => {
      if (unread.has(field)) return [];
      const labels = [german, english].map((say) => say.fieldOrNull(field, facts.type) ?? field);
      return [{ label: saidBeside(language, labels[0] ?? field, labels[1] ?? field), text }];
    }),
  }));
}

/**
 * A draft holds codes and ratings as well; on paper only what somebody wrote is read: whatever stands in a field of words, and elsewhere what
 * looks like no code.
 */
const isWritten = (text: string, field: string): boolean =>
  text.trim() !== '' && !(wordFields.has(field) ? /^\d$/u : /^[a-z][A-Za-z\d.-]*$|^[\d.:T-]+$/u).test(text);

function textsIn(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return isWritten(value, field) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, part]) => textsIn(part, name)) : [];
}

const draftsOf = ({ drafts }: OwnFile): PaperRecord[] =>
  drafts.flatMap(({ value }) => textsIn(value)).map((text) => ({ head: null, mark: null, said: null, words: [{ label: null, text }] }));

function messagesOf(voice: PaperVoice, { file, language }: OwnFilePrinting): PaperRecord[] {
  const told = (lang: 'de' | 'en', { topic, status }: OwnFile['messages'][number]) =>
    `${messageTopicName(lang, topic)} (${outboxStatusName(lang, status)})`;
  return file.messages.map((message) => ({
    head: joined([voice.day(message.on), roleIn(voice, message.to)]),
    mark: null,
    said: saidBeside(language, told('de', message), told('en', message)),
    words: [],
  }));
}

/** Sweden writes days as the rules do. */
const civil = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });

function accessesOf(voice: PaperVoice, { accesses }: OwnFile): PaperRecord[] {
  return accesses.map(({ at, kind, role, isEmergency, reason }) => {
    const [on = '', time = ''] = civil.format(new Date(at)).split(' ');
    const words = Object.hasOwn(accessWords, kind) ? accessWords[kind] : undefined;
    const how = words === undefined ? voice.name(kind) : voice.say(words);
    const isSaid = kind === 'emergencyBegun' || kind === 'emergencyEnded';
    return {
      head: joined([voice.day(on satisfies Day), voice.name(time), roleIn(voice, role)]),
      mark: null,
      said: inClientLanguage(isEmergency && !isSaid ? joined([how, voice.say(ownFileWords.inEmergency)], ', ') : how),
      words: reason === null ? [] : [{ label: null, text: reason }],
    };
  });
}
