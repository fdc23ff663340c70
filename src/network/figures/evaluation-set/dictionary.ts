// The data dictionary of the evaluation set, generated from the schema of its rows, so that it cannot fall behind.
import { z } from 'zod';
import { EvaluationRow } from './evaluation-row.ts';

export type Column = {
  readonly name: keyof EvaluationRow;
  readonly type: 'integer' | 'string' | 'boolean';
  readonly mayBeEmpty: boolean;
  /** All values there are, where they are few. */
  readonly values: readonly (string | number)[] | null;
  readonly meaning: string;
};

/** Of JSON Schema what a flat row needs; a column that may be empty has two types, or two schemas. */
type Schema = {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly anyOf?: readonly Schema[];
};

const typesOf = ({ type = [], anyOf = [] }: Schema): string[] => [...[type].flat(), ...anyOf.flatMap(typesOf)];

function typeOf(types: readonly string[]): Column['type'] {
  const [type, ...more] = types.filter((one) => one !== 'null');
  if (more.length === 0 && (type === 'integer' || type === 'number')) return 'integer';
  if (more.length === 0 && (type === 'boolean' || type === 'string')) return type;
  throw new Error(`a column of the types '${types.join(', ')}' has no place in a flat table`);
}

const valuesOf = (schema: Schema): readonly (string | number)[] | null =>
  [schema, ...(schema.anyOf ?? [])].find((one) => one.enum !== undefined)?.enum?.filter((value) => value !== null) ?? null;

function columnOf([name, schema]: readonly [string, Schema]): Column {
  const types = typesOf(schema);
  return {
    name: name as Column['name'],
    type: typeOf(types),
    mayBeEmpty: types.includes('null'),
    values: valuesOf(schema),
    meaning: schema.description ?? '',
  };
}

/** In the order of the columns. */
export const dictionary: readonly Column[] = Object.entries(z.toJSONSchema(EvaluationRow).properties ?? {}).map(([name, schema]) =>
  columnOf([name, schema as Schema]),
);

const inMarkdown = (text: string): string => text.replaceAll('|', '\\|');

const lineOf = ({ name, type, mayBeEmpty, values, meaning }: Column): string =>
  `| \`${name}\` | ${type}${mayBeEmpty ? ' or empty' : ''} | ${values === null ? '' : values.join(', ')} | ${inMarkdown(meaning)} |`;

/** The same as a page to read. */
export const dictionaryPage = (): string =>
  [
    '# Data dictionary of the evaluation set',
    '',
    '| Column | Type | Values | Meaning |',
    '| --- | --- | --- | --- |',
    ...dictionary.map(lineOf),
    '',
  ].join('\n');
