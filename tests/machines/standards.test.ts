// A standard is looked up by its own name: what every object of the language has besides is none.
import { expect, test } from 'vitest';
import { catalogueOf } from '../../machines/standards/catalogues.ts';
import { chainsOf } from '../../machines/standards/chains.ts';
import { parametersOf } from '../../machines/standards/released.ts';

test.each(['toString', 'constructor', '__proto__', '2025.1'])("'%s' is no standard", (name) => {
  for (const lookUp of [catalogueOf, parametersOf, chainsOf]) expect(() => lookUp(name)).toThrow(`'${name}'`);
});
