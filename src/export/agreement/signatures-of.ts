// Who signs a version, who has, on which day and how: read from the case.
import type { Version } from '../../../machines/case/context/context.ts';
import type { Party } from '../../../machines/case/events/signature.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseEvent, EventOf } from '../../../machines/case/events/case-event.ts';
import type { AgreementDocument } from './agreement-document.ts';
import type { DossierWords } from './drafted-items.ts';

export type SheetSignature = {
  readonly party: Party;
  readonly name: string;
  readonly day: Day | null;
  readonly how: EventOf<'version.signed'>['how'] | null;
  /** SVG path data, see drawing.ts. */
  readonly drawing: string | null;
  /** Who bears witness to a mark. */
  readonly witness: string | null;
};

type Signed = { readonly entries: readonly { readonly event: CaseEvent }[]; readonly dossier: DossierWords };

/** In the order of the sheet. `day` and `how` are null until somebody signs, `drawing` also on paper and once the words are erased. */
export function signaturesOf({ entries, dossier }: Signed, version: Version, { parties }: AgreementDocument): SheetSignature[] {
  const names: [Party, string][] = [
    ['client', parties.client],
    ...(parties.guardian === null ? [] : [['guardian', parties.guardian.name ?? ''] as [Party, string]]),
    ['counsellor', parties.counsellor],
  ];
  return names.map(([party, name]) => {
    const signed = entries
      .map(({ event }) => event)
      .find((event) => event.type === 'version.signed' && event.version === version.number && event.party === party);
    return {
      party,
      name,
      day: version.signatures[party] ?? null,
      how: signed?.type === 'version.signed' ? signed.how : null,
      // Under the version alone lies whatever was drawn last, by whomever.
      drawing: dossier[`version.${version.number}.${party}`]?.['drawing'] ?? null,
      witness: dossier[`version.${version.number}.${party}`]?.['witness'] ?? null,
    };
  });
}

/** The language the talk about a version was interpreted into; null where the counsellor speaks it and nobody stood between them. */
export const interpretedIn = ({ explained }: Version): string | null =>
  explained !== null && (explained.interpreter === 'present' || explained.interpreter === 'remote') ? explained.language : null;
