// The support chains of the standard 2026.1, and which of them a goal of a domain lies on.
import type { Chains } from '../../chain.ts';
import { arrival } from './chains/arrival.ts';
import { language } from './chains/language.ts';
import { recognition } from './chains/recognition.ts';
import { training } from './chains/training.ts';
import { work } from './chains/work.ts';
import { legalBases } from './legal-bases.ts';
import { registers } from './registers.ts';

export const chains: Chains = {
  chains: [arrival, language, work, training, recognition],
  chainsOfDomain: {
    language: ['language'],
    residence: ['arrival'],
    work: ['work', 'training'],
    recognition: ['recognition'],
    education: ['training'],
    children: ['arrival'],
    family: ['arrival'],
    housing: ['arrival'],
    health: ['arrival'],
    money: ['arrival', 'work'],
    everydayLife: ['arrival', 'language'],
    participation: ['arrival'],
  },
  registers,
  legalBases,
};
