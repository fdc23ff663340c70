// The language the screen speaks before anybody has chosen one.
import { expect, test } from 'vitest';
import { languageAtFirst } from '../../../src/ui/parts/screen-state.ts';

test.each([
  [['de-DE', 'en'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['DE-at'], 'de'],
  [['fr-FR', 'en-US', 'de'], 'en'],
  [['ar', 'tr'], 'de'],
  [['den'], 'de'],
  [[], 'de'],
])('of a browser that prefers %j it is %s', (preferred, language) => {
  expect(languageAtFirst(preferred)).toBe(language);
});
