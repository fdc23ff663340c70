// What the pages of several chapters turn to.
import { turning } from './turning.tsx';

export const PromisesView = turning(async () => (await import('./clauses-view.tsx')).PromisesView);
export const ConsentView = turning(async () => (await import('./consent-view.tsx')).ConsentView);
export const PrivacyView = turning(async () => (await import('./consent-view.tsx')).PrivacyView);
