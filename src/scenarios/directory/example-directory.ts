// A directory nobody has to believe: made-up bodies and offers for three towns, for demonstration, training and tests.
import type { Day } from '../../../machines/day.ts';
import type { Directory } from '../../network/exchange/directory.ts';
import { bambergBodies, hannoverBodies, wetzlarBodies } from './bodies.ts';
import { bambergOffers } from './bamberg.ts';
import { hannoverOffers } from './hannover.ts';
import { exampleBody, exampleOffer, type BodySketch, type OfferSketch, type Town } from './sketch.ts';
import { wetzlarOffers } from './wetzlar.ts';

const towns: readonly (readonly [Town, readonly BodySketch[], readonly OfferSketch[]])[] = [
  ['bamberg', bambergBodies, bambergOffers],
  ['wetzlar', wetzlarBodies, wetzlarOffers],
  ['hannover', hannoverBodies, hannoverOffers],
];

function offersOf(town: Town, bodies: readonly BodySketch[], offers: readonly OfferSketch[], today: Day): Directory {
  const made = new Map(bodies.map((sketch, index) => [sketch[2], exampleBody(town, sketch, index, today)]));
  const bodyOf = ({ body, title }: OfferSketch) => {
    const found = made.get(body);
    if (found === undefined) throw new Error(`'${title}' is offered by nobody`);
    return found;
  };
  return { bodies: [...made.values()], offers: offers.map((sketch, index) => exampleOffer(town, sketch, index, today, bodyOf(sketch))) };
}

/** The same ids on every day; the days in it are told from the day handed in. */
export function exampleDirectory(today: Day): Directory {
  const all = towns.map(([town, bodies, offers]) => offersOf(town, bodies, offers, today));
  return { bodies: all.flatMap(({ bodies }) => bodies), offers: all.flatMap(({ offers }) => offers) };
}
