// The wizard of the open case.
import { useView } from './use-view.ts';

export function WizardPage() {
  const view = useView();
  return <p>{view.id}</p>;
}
