// Focus management: takes the keyboard, and with it the eye, to the first field of a form that cannot stay as it is.
// A group of radios is marked as a whole, and its radios take the focus; other fields carry the mark themselves.
const faulty = '[role="radiogroup"][aria-invalid="true"] input, .input[aria-invalid="true"]';

/** Call it after the rendering that marks the faults: before, there is nothing to find. Does nothing in a form without any. */
export function focusFirstFault(form: HTMLElement | null): void {
  const field = form?.querySelector<HTMLElement>(faulty);
  if (field == null) return;
  // The label above it and the error below it have to be seen as well, not just the control at the edge of the screen.
  field.focus({ preventScroll: true });
  field.closest('.field')?.scrollIntoView({ block: 'center' });
}
