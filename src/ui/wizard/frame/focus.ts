// Takes the keyboard to a place on the page.
const focusable = 'input:checked, input, select, textarea, [role="spinbutton"], button';

/** To the first control of a field, by the field's name. */
export function focusField(name: string): void {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  field?.querySelector<HTMLElement>(focusable)?.focus();
}

/** To the heading, so that whoever cannot see the page hears where they are. */
export function focusHeading(within: HTMLElement | null): void {
  const heading = within?.querySelector<HTMLElement>('.wizard-title');
  if (heading == null) return;
  heading.tabIndex = -1;
  heading.focus();
}
