// Who acts in the demonstration: whom the header names, by role and name together.
import { expect, test } from 'vitest';
import { counsellor, memberFrom, staff } from '../../../src/server/access/staff.ts';

const calendar = { role: 'calendar', id: 'calendar', name: 'Kalender' } as const;

test('everybody of the list acts as who they are, and the counsellor where nobody is named', () => {
  for (const member of staff) expect(memberFrom(`${member.role}:${member.id}`, staff)).toBe(member);
  expect(memberFrom(undefined, staff)).toBe(counsellor);
});

test.each(['deputy:c-weber', 'd-yilmaz', 'deputy', '', 'calendar:calendar'])('nobody acts as "%s", whatever the list says', (named) =>
  expect(memberFrom(named, [...staff, calendar])).toBeNull(),
);
