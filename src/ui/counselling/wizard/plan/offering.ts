// Puts a text in front of both sides (T4): the exact document is built here, hashed, and offered with its content hash.
import type { Day } from '../../../../../machines/day.ts';
import { idsWhere, isDraftable, nextVersion, parametersFor, signatories } from '../../../../../machines/case/context/read.ts';
import { buildDocument, readDocument, type BuiltDocument } from '../../../../export/agreement/document.ts';
import type { Translations } from '../../../../export/translations/client-texts.ts';
import { Header } from '../../../../record/log/entry.ts';
import { nameOf } from '../../../../record/words/person.ts';
import type { Scene } from '../page/scene.ts';
import { wordsOn } from '../page/scene.ts';
import { sendOnce, type Sending } from '../page/sending.ts';

/** `also`: a language to read in beside German and the client's own; null for none. */
export type OfferingDraft = { readonly left: readonly string[]; readonly guardianName: string; readonly also?: string | null };

/** Every drafted goal goes in unless somebody leaves it out for later. */
export const startOffering = (scene: Scene): OfferingDraft => ({ left: [], guardianName: guardianBefore(scene), also: null });

/** As the version before names them. */
const guardianBefore = (scene: Scene): string =>
  readDocument(wordsOn(scene, `version.${nextVersion(scene.state.context) - 1}`, 'document'))?.parties.guardian?.name ?? '';

/** Minors, and whoever has a guardian, sign together with the guardian (T5): the document has to name them. */
export const isGuardianAsked = ({ state }: Scene): boolean => signatories(state.context).includes('guardian');

export const offeredGoals = ({ state }: Scene, { left }: OfferingDraft): string[] =>
  idsWhere(state.context.plan.goals, (goal, id) => isDraftable(goal) && !left.includes(id));

/** The languages the standard has words in. */
export const availableLanguages = ({ state }: Scene): readonly string[] => parametersFor(state.context).documentLanguages;

/** German first; then the client's language where the standard has words in it, and the one that was chosen besides. */
export function languagesFor(scene: Scene, { also }: OfferingDraft): string[] {
  const { language } = scene.state.context.client;
  const available = availableLanguages(scene);
  return [...new Set(['de', language ?? 'de', also ?? 'de'])].filter((one) => available.includes(one));
}

export type Names = { readonly counsellor: string; readonly site: string };
type Around = { readonly names: Names; readonly nonce: string; readonly translations: Translations };

export const buildText = (scene: Scene, draft: OfferingDraft, { names, nonce, translations }: Around): BuiltDocument =>
  buildDocument({
    state: scene.state,
    dossier: scene.dossier,
    header: Header.parse(scene.header),
    number: nextVersion(scene.state.context),
    goals: offeredGoals(scene, draft),
    languages: languagesFor(scene, draft),
    translations,
    clientName: nameOf(scene.dossier) ?? '',
    counsellorName: names.counsellor,
    siteName: names.site,
    guardianName: draft.guardianName,
    offeredOn: scene.today,
    nonce,
  });

/** The day the text names for the first review is a fact as well: it applies. */
function reviewDayIn(text: string): { readonly reviewBy?: Day } {
  const day = readDocument(text)?.reviewOn;
  return day === undefined ? {} : { reviewBy: day };
}

export const offer = (scene: Scene, draft: OfferingDraft, text: { readonly document: string; readonly hash: string }): Sending =>
  sendOnce('version.offered', isGuardianAsked(scene) ? { guardianName: draft.guardianName.trim() } : {}, () => [
    {
      type: 'version.offered',
      version: nextVersion(scene.state.context),
      hash: text.hash,
      goals: offeredGoals(scene, draft),
      languages: languagesFor(scene, draft),
      ...reviewDayIn(text.document),
      words: { document: text.document },
    },
  ]);
