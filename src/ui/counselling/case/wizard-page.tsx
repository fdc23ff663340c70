// The wizard of the open case.
import { Wizard } from '../wizard/wizard.tsx';
import { useView } from './use-view.ts';

export function WizardPage() {
  return <Wizard view={useView()} />;
}
