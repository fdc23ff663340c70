// Everything that may be recorded beyond the wizard.
export function StepsPage() {
  return null;
}
