// Bodies and offers as they are written over HTTP, in a directory that has some.
import type { BodyBody, BodyView, Directory, OfferBody, OfferView, WrittenOffer } from '../../../src/contract/directory.ts';
import { offer } from '../../network/offers.ts';
import type { TestServer } from '../harness.ts';

const path = '/api/v1/directory';
export const schoolId = '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0900';
export const courseId = '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0001';
export const cafeId = '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0002';

export const school: BodyBody['body'] = {
  kind: 'courseProvider',
  name: 'Volkshochschule Bamberg (Beispiel)',
  contact: { name: null, phone: '0951 871108', mail: 'vhs@example.org', web: null },
  region: 'bamberg',
  reach: 'district',
  isClosed: false,
  verifyBy: { who: 'centre', everyMonths: 6 },
};

export function written(changes: Partial<WrittenOffer> = {}): WrittenOffer {
  const { id: _id, verified: _verified, origin: _origin, isExample: _isExample, ...rest } = offer();
  return { ...rest, body: schoolId, ...changes };
}

/** What a person does with the directory, each as one call. */
export function directoryOn(server: TestServer) {
  const headersOf = (after: number, actor?: string) => ({
    'if-match': `"${after}"`,
    ...(actor !== undefined && { 'etappe-actor': actor }),
  });
  return {
    putBody: (id = schoolId, body: unknown = { body: school, isVerified: true }, after = 0, actor?: string) =>
      server.send<BodyView>(`${path}/bodies/${id}`, body, headersOf(after, actor), 'PUT'),
    put: (id: string, body: OfferBody | Record<string, unknown>, after = 0, actor?: string) =>
      server.send<OfferView>(`${path}/offers/${id}`, body, headersOf(after, actor), 'PUT'),
    verify: (id: string, after: number, actor?: string) =>
      server.send<OfferView>(`${path}/offers/${id}/verifications`, {}, headersOf(after, actor)),
    verifyBody: (id: string, after: number, actor?: string) =>
      server.send<BodyView>(`${path}/bodies/${id}/verifications`, {}, headersOf(after, actor)),
    getBody: (id = schoolId) => server.ask<BodyView>(`${path}/bodies/${id}`),
    drop: (id: string, after: number, kind = 'offers') =>
      server.ask(`${path}/${kind}/${id}`, { method: 'DELETE', headers: headersOf(after) }),
    get: (id: string) => server.ask<OfferView>(`${path}/offers/${id}`),
    find: async (asked: Readonly<Record<string, unknown>> = {}) => (await server.send<Directory>(`${path}/search`, asked)).body,
  };
}

/** One body, one offer verified today. */
export async function filled(server: TestServer) {
  const directory = directoryOn(server);
  await directory.putBody();
  const { status, body, text } = await directory.put(courseId, { offer: written(), isVerified: true });
  if (status !== 200) throw new Error(text);
  return { directory, version: body.version };
}
