// What the interface says of each of its routes stands once more in `said/interface.json`: others build on it, so that no change of it goes
// unseen. Written anew with `vitest run -u tests/server/interface.test.ts`; what changed is read in the review.
import { expect, test } from 'vitest';
import { admissionOfRoute } from '../../src/server/access/admission-of-route.ts';
import { can, rights } from '../../src/server/access/can.ts';
import { AccessRole } from '../../src/organisation/access-role.ts';
import { inMemory, serverOn } from './harness.ts';

type Content = Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
type Route = {
  readonly summary?: string;
  readonly parameters?: readonly { in: string; name: string; required?: boolean; schema: object }[];
  readonly requestBody?: { required?: boolean; content: Content };
  readonly responses: Readonly<Record<string, { description: string; content?: Content }>>;
};
type Document = { readonly info: object; readonly paths: Readonly<Record<string, Readonly<Record<string, Route>>>> };

/** Its kind, and the name of its schema; what the schemas hold is written in src/contract. */
const held = (content: Content = {}) =>
  Object.entries(content).map(([kind, { schema }]) => `${kind} ${schema?.$ref?.split('/').at(-1) ?? ''}`.trim());

const saidOf = ({ summary, parameters = [], requestBody, responses }: Route, admission: string | undefined) => ({
  summary,
  admission,
  asks: parameters.map(
    ({ in: where, name, required = false, schema }) => `${where} ${name}${required ? '' : '?'}: ${JSON.stringify(schema)}`,
  ),
  takes: requestBody && [...held(requestBody.content), ...(requestBody.required === true ? [] : ['or nothing'])],
  answers: Object.fromEntries(
    Object.entries(responses).map(([status, { description, content }]) => [status, [description, ...held(content)].join(' | ')]),
  ),
});

test('what the interface asks for and answers with, route by route, and who may do so is what was read in a review', async () => {
  const { body } = await serverOn(inMemory()).ask<Document>('/api/v1/openapi.json');
  const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => {
      const name = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/gu, ':$1')}`;
      return [name, saidOf(route, admissionOfRoute[name])] as const;
    }),
  );
  const mayBeDone = Object.fromEntries(rights.map((right) => [right, AccessRole.options.filter((role) => can(role, right)).join(' ')]));
  const said = { info: body.info, rights: mayBeDone, ...Object.fromEntries(routes) };
  await expect(`${JSON.stringify(said, null, 1)}\n`).toMatchFileSnapshot('./said/interface.json');
});
