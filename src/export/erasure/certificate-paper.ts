// The certificate of an erased case on paper, for the person it was about and for the files: German beside their language, nobody by name.
import type { Day } from '../../../machines/day.ts';
import { ownFileWords } from '../own-file/own-file-words.ts';
import { joined, protectionFrame, roleIn, type PaperRecord, type ProtectionPaper } from '../own-file/protection-paper.ts';
import { paperVoice, type PaperVoice, type Printing } from '../referral/referral-paper.ts';
import { certificateWords } from './certificate-words.ts';

type Person = { readonly role: string; readonly person: string; readonly on: Day };

/** As the contract has it; whoever prints hands it in. */
export type Attested = {
  readonly erasedOn: Day;
  readonly approvedBy: Person;
  readonly erasedBy: Person;
  readonly head: { readonly before: string; readonly after: string };
  readonly destroyed: { readonly words: number; readonly key: boolean };
  readonly isComplete: boolean;
  readonly kept: { readonly entries: number; readonly accesses: number };
};

export function certificatePaper(input: Printing & { readonly certificate: Attested }): ProtectionPaper {
  const voice = paperVoice(input);
  const { isComplete, erasedOn, approvedBy, erasedBy, destroyed, kept, head } = input.certificate;
  const counted = (words: Parameters<PaperVoice['say']>[0], count: number) => voice.say(words, { count: () => String(count) });
  return {
    ...protectionFrame(input, voice.say(certificateWords.title)),
    mark: { tone: isComplete ? 'valid' : 'past', text: voice.say(isComplete ? certificateWords.complete : certificateWords.incomplete) },
    lead: null,
    facts: [
      { term: voice.say(ownFileWords.caseNumber), lines: [voice.name(input.case)] },
      { term: voice.say(certificateWords.erasedOn), lines: [voice.day(erasedOn)] },
      { term: voice.say(certificateWords.approvedBy), lines: [personIn(voice, approvedBy)] },
      { term: voice.say(certificateWords.erasedBy), lines: [personIn(voice, erasedBy)] },
      {
        term: voice.say(certificateWords.destroyed),
        lines: [
          counted(certificateWords.destroyedWords, destroyed.words),
          ...(destroyed.key ? [voice.say(certificateWords.destroyedKey)] : []),
        ],
      },
      {
        term: voice.say(certificateWords.kept),
        lines: [counted(certificateWords.keptEntries, kept.entries), counted(certificateWords.keptAccesses, kept.accesses)],
      },
    ],
    sections: [],
    // Of the record before and after: with them anybody can tell that it is this one.
    records: [{ heading: voice.name('SHA-256'), records: [head.before, head.after].map(checkSum) }],
  };
}

/** In groups, so that it can be compared by eye and fits on any line. */
const checkSum = (hash: string): PaperRecord => ({
  head: null,
  mark: null,
  said: null,
  words: [{ label: null, text: hash.replace(/^sha256:/u, '').replaceAll(/.{8}(?=.)/gu, '$& ') }],
});

const personIn = (voice: PaperVoice, { role, person, on }: Person) => joined([roleIn(voice, role), voice.name(person), voice.day(on)]);
