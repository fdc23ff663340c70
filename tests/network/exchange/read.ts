// The files by hand, read as an import on 1 September 2026 reads them.
import { readFileSync } from 'node:fs';
import type { Finding } from '../../../src/network/exchange/finding.ts';
import type { Incoming, IncomingOffer, Reading } from '../../../src/network/exchange/incoming.ts';

export const reading: Reading = { file: 'file', on: '2026-09-01', publisher: 'Landkreis Beispiel' };

export const file = (name: string): string => readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8');

export const offersById = ({ offers }: Incoming): Readonly<Record<string, IncomingOffer>> =>
  Object.fromEntries(offers.map((offer) => [offer.foreignId, offer]));

/** Code and foreign id or path, so that a test names what it expects. */
export const briefly = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, foreignId, path }) => `${code} ${foreignId ?? path ?? ''}`.trim());
