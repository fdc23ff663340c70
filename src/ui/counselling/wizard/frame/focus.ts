// Focus management: takes the keyboard to a place on the page.

/** The chosen radio first: of a group only that one is a stop for the Tab key. */
const focusable = 'input:checked, input, select, textarea, button, a[href]';

/** To the first control of a field, by the field's name; a closed fold opens. False where the page has no such field. */
export function focusField(name: string): boolean {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const control = field?.querySelector<HTMLElement>(focusable);
  control?.focus();
  if (control?.getAttribute('aria-expanded') === 'false') control.click();
  return control != null;
}

/** To the heading, so that whoever cannot see the page hears where they are. */
export function focusHeading(within: HTMLElement | null): void {
  const heading = within?.querySelector<HTMLElement>('.wizard-title');
  if (heading == null) return;
  heading.focus();
}

/** Whether somebody types or presses beside the wizard. A link beside it that leads to a page of it leads the keyboard there too. */
export function isAtWorkBeside(place: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement.matches('input, textarea, select, button') && place?.contains(activeElement) !== true;
}
