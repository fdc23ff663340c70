// The catalogue of the counselling standard 2026.1: everything it says in words, assembled from one file per thing.
import type { Catalogue } from '../../catalogue.ts';
import { agencies } from './agencies.ts';
import { commitments } from './commitments.ts';
import { documentTexts } from './document-texts.ts';
import { children } from './domains/children.ts';
import { education } from './domains/education.ts';
import { everydayLife } from './domains/everyday-life.ts';
import { family } from './domains/family.ts';
import { health } from './domains/health.ts';
import { housing } from './domains/housing.ts';
import { language } from './domains/language.ts';
import { money } from './domains/money.ts';
import { participation } from './domains/participation.ts';
import { recognition } from './domains/recognition.ts';
import { residence } from './domains/residence.ts';
import { work } from './domains/work.ts';
import { stageGuidance } from './stage-guidance.ts';

const contents = [
  language,
  residence,
  work,
  recognition,
  education,
  children,
  family,
  housing,
  health,
  money,
  everydayLife,
  participation,
] as const;
type Content = (typeof contents)[number];

export const catalogue = {
  domains: contents.map((content) => content.entry),
  goalTemplates: contents.flatMap<Content['goalTemplates'][number]>((content) => content.goalTemplates),
  measureTemplates: contents.flatMap<Content['measureTemplates'][number]>((content) => content.measureTemplates),
  commitments,
  agencies,
  stageGuidance,
  documentTexts,
} as const satisfies Catalogue;
