// What every form about the person is given.
import type { CaseView } from '../../../parts/api/views.ts';

/** `onClose` is called when it is closed and when what was typed is recorded. */
export type FormProps = { readonly view: CaseView; readonly onClose: () => void };
