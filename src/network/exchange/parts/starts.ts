// Starts in order, each day once, as many as the directory keeps: what lies behind goes first.
import type { Day } from '../../../../machines/day.ts';
import type { Offer } from '../../directory/offer.ts';
import type { Note, Where } from '../finding.ts';

type Starts = Offer['starts'];
const most = 100;

const inOrder = (starts: Starts): Starts =>
  [...new Map(starts.map((start) => [start.on, start])).values()].toSorted((a, b) => (a.on < b.on ? -1 : 1));

export function startsWithin(starts: Starts, on: Day, where: Where, note: Note): Starts {
  const all = inOrder(starts);
  if (all.length <= most) return all;
  note(where, { code: 'startsCut', from: all.length, to: most });
  const ahead = all.filter((start) => start.on >= on);
  return ahead.length >= most ? ahead.slice(0, most) : all.slice(-most);
}
