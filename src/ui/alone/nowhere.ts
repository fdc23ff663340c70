// The port of a page that has no server and no cases of its own: there is nothing to be asked for.
import type { Port } from '../parts/api/port.ts';
import { Problem } from '../parts/api/problem.ts';

const refuse = (): Promise<never> => Promise.reject(new Problem('offline'));

export const nowhere: Port = {
  followsSwitch: false,
  fetchSession: refuse,
  fetchCase: refuse,
  fetchHousehold: refuse,
  fetchReviews: refuse,
  openCase: refuse,
  propose: refuse,
  keepDraft: refuse,
  flushDraft: refuse,
  dropDraft: refuse,
  dropAside: refuse,
  fetchHandoverFile: refuse,
  recordingAddress: () => null,
  guideAddress: () => null,
  hasDirectory: false,
  fetchPaper: null,
  fetchSheet: null,
};
