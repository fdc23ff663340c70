// What the law ties to the kind of residence title, as far as the chains ask for it.
import type { ResidenceTitle } from '../../../machines/case/events/codes.ts';

/** Without a claim to a course of their own (§ 44 Abs. 1 AufenthG): they come in by admission, where there are places (§ 44 Abs. 4). */
export const byAdmission: ReadonlySet<ResidenceTitle> = new Set([
  'asylumPending',
  'toleration',
  'temporaryProtection',
  'freeMovement',
  'german',
]);
/** Employment needs the permission of the immigration office (§ 4a Abs. 4 AufenthG, § 61 AsylG). */
export const byPermit: ReadonlySet<ResidenceTitle> = new Set(['asylumPending', 'toleration']);
/** Whose place of residence may be regulated for three years (§ 12a Abs. 1 AufenthG). */
export const residenceRegulated: ReadonlySet<ResidenceTitle> = new Set(['protection', 'temporaryProtection']);
