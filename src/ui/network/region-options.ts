// The regions as they are chosen from a list, by name.
import { regions } from '../../network/directory/regions.ts';

const names = new Intl.Collator('de');

export const regionOptions = regions
  .map(({ code, name }) => ({ value: code as string, label: name }))
  .toSorted((a, b) => names.compare(a.label, b.label));
