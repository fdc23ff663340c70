// Hands a scenario out as a file, made in the browser: nothing is sent anywhere.
import type { Recording } from '../../../scenarios/training/recording.ts';
import { toldIn } from '../../../scenarios/training/told-in.ts';
import { writeScenario } from '../../../scenarios/walk/scenario-file.ts';

/** Letters and digits of the title, so that every system takes the name. */
const fileNameOf = ({ title, name }: Recording): string => {
  const plain = toldIn(title, 'de')
    .text.normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .toLowerCase();
  return `${plain === '' ? name : plain}.etappe-training.json`;
};

export function saveAsFile(recording: Recording): void {
  const address = URL.createObjectURL(new Blob([writeScenario(recording)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(recording);
  link.click();
  URL.revokeObjectURL(address);
}
