// Writes the agreements of made-up cases, the same ones every time: for demonstration, training and tests.
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { nameOf } from '../../record/words/person.ts';
import type { Header } from '../../record/log/entry.ts';
import type { Translations } from '../translations/client-texts.ts';
import { buildDocument, hashOf } from './document.ts';
import type { DossierWords } from './drafted-items.ts';

type Asked = {
  readonly header: Header;
  readonly state: CaseState;
  readonly on: Day;
  readonly dossier: () => DossierWords;
  readonly number: number;
  readonly goals: readonly string[];
  readonly languages: readonly string[];
};

/** Who signs for the centre in the language of the place; nobody real. */
type Names = { readonly counsellor: string; readonly siteOf: (code: string) => string; readonly translations: Translations };

/** A nonce that anybody can work out is no secret; made-up words need none. */
const nonceOf = ({ header, number }: Asked): string => hashOf(`${header.case} ${number}`).slice(-32);

/** Throws when the text cannot be offered: then the made-up life is wrong. */
export const writerOf =
  ({ counsellor, siteOf, translations }: Names) =>
  (asked: Asked): string => {
    const { header, state, on, number, goals, languages } = asked;
    const dossier = asked.dossier();
    const { document, refusals } = buildDocument({
      header,
      state,
      dossier,
      number,
      goals,
      languages,
      translations,
      clientName: nameOf(dossier) ?? 'N. N.',
      counsellorName: counsellor,
      siteName: siteOf(header.site),
      offeredOn: on,
      nonce: nonceOf(asked),
    });
    if (document === null) throw new Error(`the agreement of ${header.case} cannot be written: ${JSON.stringify(refusals)}`);
    return document;
  };
