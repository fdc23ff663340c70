// Files written to do harm: one entry of them is read or left out like any other, and the ones beside it are read.
import { describe, expect, test } from 'vitest';
import { readCourses } from '../../../src/network/exchange/courses/courses.ts';
import { readHsdsJson } from '../../../src/network/exchange/hsds/read-json.ts';
import { readIntegreatLocations } from '../../../src/network/exchange/integreat/locations.ts';
import { plainText } from '../../../src/network/exchange/parts/plain-text.ts';
import { plainName } from '../../../src/network/exchange/sameness.ts';
import { reading } from './read.ts';

const many = 100_000;
const texts = ['<div>', '<a ', '<', '&', '<script ', '<x on', ' \t', '1', '<!--', '<p onclick=', '\u0000', '%', '@a.', '<ul><li>'].map(
  (part) => part.repeat(many / part.length),
);

describe.each(texts.map((text) => [text.slice(0, 12), text] as const))('given %j again and again', (_, text) => {
  test('in every field of a location, then the next one is read all the same', () => {
    const all = { title: text, content: text, email: text, website: text, phone_number: text, last_updated: text, excerpt: text };
    const location = { town: text, address: text, postcode: text, latitude: text, longitude: text };
    const file = [
      { id: 1, ...all, location, organization: { id: 1, name: text, website: text } },
      { id: 2, title: 'Treff' },
    ];
    expect(readIntegreatLocations(JSON.stringify(file), reading).offers.at(-1)).toMatchObject({
      foreignId: 'location:2',
      fields: { title: 'Treff' },
    });
  });
});

test.each([
  ['<img src=x onerror=alert(1)>Hallo', 'Hallo'],
  ['<a href="javascript:alert(1)">klick</a>', 'klick'],
  ['<svg><script>alert(1)</script></svg>da', 'da'],
  ['<style>@import "https://boese.example.org";</style>Text', 'Text'],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>ok', 'ok'],
  ['Kinder < 3 Jahre & Eltern', 'Kinder < 3 Jahre & Eltern'],
  ['&lt;b&gt;kein Fett&lt;/b&gt;', '<b>kein Fett</b>'],
])('%j leaves nothing but words', (html, text) => {
  expect(plainText(html).text).toContain(text);
  expect(plainText(html).text).not.toMatch(/alert|onerror|javascript|@import|srcdoc/u);
});

test('half a tag inside another makes no tag', () => {
  expect(plainText('<scr<script>ipt>alert(1)</script>').text).not.toContain('<');
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('an entry called %s is an entry', (name) => {
  const service = `{"id": "${name}", "name": "${name}", "status": "active", "organization": {"name": "${name}"}, "${name}": {"polluted": true}}`;
  expect(readHsdsJson([`[${service}]`], reading).offers).toMatchObject([{ foreignId: name, fields: { title: name, body: name } }]);
  expect(readCourses([`{"_embedded": {"termine": [{"angebot": {"id": "${name}", "titel": "${name}"}}]}}`], reading).offers).toHaveLength(1);
  expect({}).not.toHaveProperty('polluted');
});

test.each([
  ['Stadtbücherei  BAMBERG', 'stadtbuecherei bamberg', true],
  ['Straße der Begegnung e.V.', 'strasse der begegnung e v', true],
  ['***', '+++', false],
  ['مركز', 'دار', false],
])('%j and %j are one name: %s', (one, other, isOne) => {
  expect(plainName(one) === plainName(other)).toBe(isOne);
});
