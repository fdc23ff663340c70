// The published schemas and examples of HSDS 3.0, read from beside the project; they are not copied into it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const folder = new URL('../../../../shared/data/hsds-3.0/', import.meta.url);
export const hsdsIsThere = existsSync(folder);

export const example = (name: string): string => readFileSync(new URL(`examples/${name}`, folder), 'utf8');
export const tabularExample = (): Record<string, string> =>
  Object.fromEntries(readdirSync(new URL('examples/csv/', folder)).map((name) => [name, example(`csv/${name}`)]));

type Schema = { readonly path?: string; readonly tabular_required?: readonly string[] };
export type HsdsSchemas = {
  readonly of: (name: string) => ValidateFunction;
  /** By the name of the table: its schema, and what only a row has to have. */
  readonly table: (file: string) => { readonly validate: ValidateFunction; readonly required: readonly string[] };
};

export function hsdsSchemas(): HsdsSchemas {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const names = readdirSync(new URL('schema/', folder)).filter((name) => name !== 'openapi.json');
  const schemas = names.map((name) => [name, JSON.parse(readFileSync(new URL(`schema/${name}`, folder), 'utf8')) as Schema] as const);
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  const of = (name: string): ValidateFunction => {
    const validate = ajv.getSchema(name);
    if (validate === undefined) throw new Error(`there is no schema ${name}`);
    return validate;
  };
  return {
    of,
    table: (file) => {
      const [name, schema] = schemas.find(([, { path }]) => path === file) ?? ['none', {}];
      return { validate: of(name), required: schema.tabular_required ?? [] };
    },
  };
}
