// What roles are called that only the screen knows, and what somebody in a role does and sees.
import type { Role } from '../../../../machines/actor.ts';
import type { AccessRole } from '../../../organisation/access-role.ts';
import type { Texts } from './language.tsx';

export type OnScreenOnly = Exclude<AccessRole, Role>;

export const names: Texts<Readonly<Record<OnScreenOnly, string>>> = {
  de: { qualityAssurance: 'Qualitätssicherung', evaluator: 'Evaluation', systemAdministration: 'Systemverwaltung' },
  en: { qualityAssurance: 'Quality assurance', evaluator: 'Evaluation', systemAdministration: 'System administration' },
};

export const tasks: Texts<Readonly<Record<AccessRole, string>>> = {
  de: {
    counsellor: 'Führt Fälle und liest, was in ihnen gesagt wurde.',
    deputy: 'Führt eigene Fälle; von anderen sieht sie Tage und Schritte, und mehr, solange eine Vertretung eingetragen ist.',
    teamLead: 'Sieht Tage und Schritte, stimmt als zweite Person zu und legt fest, wer zuständig ist. Liest nie, was gesagt wurde.',
    siteAdministration: 'Gibt Zugang, trägt Vertretungen ein und legt Regeln fest. Sieht keine Fälle.',
    trainer: 'Übt mit erfundenen Fällen. Sieht keine anderen.',
    dataProtection: 'Löscht, berichtigt und sieht, wer hineingesehen hat: Namen und Schritte, nie, was gesagt wurde.',
    qualityAssurance: 'Prüft Verläufe, ohne Namen und ohne Worte.',
    evaluator: 'Sieht Zahlen, keine Fälle.',
    systemAdministration: 'Sorgt dafür, dass Etappe läuft. Sieht keine Fälle.',
  },
  en: {
    counsellor: 'Keeps cases and reads what was said in them.',
    deputy: 'Keeps cases of their own; of others they see days and steps, and more as long as a standing in is entered.',
    teamLead: 'Sees days and steps, agrees as second person and decides who is responsible. Never reads what was said.',
    siteAdministration: 'Gives access, enters who stands in and sets rules. Sees no cases.',
    trainer: 'Practises with made-up cases. Sees no others.',
    dataProtection: 'Erases, rectifies and sees who has looked: names and steps, never what was said.',
    qualityAssurance: 'Checks courses of cases, without names and words.',
    evaluator: 'Sees figures, no cases.',
    systemAdministration: 'Keeps Etappe running. Sees no cases.',
  },
};
