// What is wrong with a file, in one sentence each: what, and where.
import type { FileFault } from '../../../scenarios/walk/scenario-file.ts';

function de(fault: FileFault): string {
  switch (fault.code) {
    case 'tooLong':
      return 'Sie ist länger als vier Millionen Zeichen.';
    case 'notJson':
      return 'Ihr Inhalt ist kein JSON, also keine gespeicherte Aufnahme.';
    case 'otherFormat':
      return 'Es ist kein Szenario im Format „etappe.training/1“.';
    case 'malformed':
      return `An der Stelle „${fault.path}“ steht etwas, das dort nicht hingehört oder fehlt.`;
    case 'otherStandard':
      return `Sie wurde unter dem Standard ${fault.standard} aufgenommen, den dieses Programm nicht anwendet.`;
    case 'changedEntry':
      return `Der Eintrag ${fault.seq} wurde verändert: seine Prüfsumme stimmt nicht.`;
    case 'impossibleEntry':
      return `Der Eintrag ${fault.seq} kann dort nicht stehen: die Regeln lassen ihn nicht zu.`;
    case 'stopBeyondEnd':
      return `Der Halt ${fault.stop} liegt hinter dem letzten Eintrag.`;
  }
}

const en: typeof de = (fault) => {
  switch (fault.code) {
    case 'tooLong':
      return 'It is longer than four million characters.';
    case 'notJson':
      return 'Its content is no JSON, so it is no saved recording.';
    case 'otherFormat':
      return 'It is no scenario of the format “etappe.training/1”.';
    case 'malformed':
      return `At “${fault.path}” something does not belong there or is missing.`;
    case 'otherStandard':
      return `It was recorded under standard ${fault.standard}, which this program does not apply.`;
    case 'changedEntry':
      return `Entry ${fault.seq} was changed: its hash does not fit.`;
    case 'impossibleEntry':
      return `Entry ${fault.seq} cannot stand there: the rules do not allow it.`;
    case 'stopBeyondEnd':
      return `Stop ${fault.stop} lies behind the last entry.`;
  }
};
export const faultTexts = { de, en };
