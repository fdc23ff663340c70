// The recording of a case as the server hands it out: coded facts only (decision 4).
import { ask } from './ask.ts';

/** Rejects with a `Problem`. */
export const fetchRecording = async (id: string): Promise<Blob> => (await ask(`/cases/${encodeURIComponent(id)}/recording`)).blob();
