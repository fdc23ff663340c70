// The fields of an offer one by one, as they are read, compared and chosen. Flat, so that a telephone can change without the page beside it.
import type { z } from 'zod';
import { Offer } from '../directory/offer.ts';
import { Line } from '../directory/text.ts';

const { conditions, cost, contact, ...plain } = Offer.shape;

/** `body` is its name: the body itself is found or made by it. */
export const fieldShapes = {
  body: Line,
  title: plain.title,
  about: plain.about,
  titles: conditions.shape.titles,
  ages: conditions.shape.ages,
  levels: conditions.shape.levels,
  benefits: conditions.shape.benefits,
  work: conditions.shape.work,
  note: conditions.shape.note,
  region: plain.region,
  reach: plain.reach,
  travel: plain.travel,
  place: plain.place,
  starts: plain.starts,
  hours: plain.hours,
  participantsMin: plain.participantsMin,
  cents: cost.shape.cents,
  costNote: cost.shape.note,
  childcare: plain.childcare,
  accessible: plain.accessible,
  languages: plain.languages,
  contactName: contact.shape.name,
  phone: contact.shape.phone,
  mail: contact.shape.mail,
  web: contact.shape.web,
  isClosedForNow: plain.isClosedForNow,
  validUntil: plain.validUntil,
  verifyBy: plain.verifyBy,
  isExample: plain.isExample,
};

export type Field = keyof typeof fieldShapes;
export type Fields = { readonly [F in Field]: z.infer<(typeof fieldShapes)[F]> };
/** What a source says; a field it does not have is absent, and null is said. */
export type Said = { readonly [F in Field]?: Fields[F] };

export const isField = (name: string): name is Field => Object.hasOwn(fieldShapes, name);
export const fieldNames = Object.keys(fieldShapes).filter(isField);

export const fieldsOf = ({ conditions: only, cost: price, contact: reached, ...rest }: Offer, body: string): Fields => ({
  body,
  title: rest.title,
  about: rest.about,
  titles: only.titles,
  ages: only.ages,
  levels: only.levels,
  benefits: only.benefits,
  work: only.work,
  note: only.note,
  region: rest.region,
  reach: rest.reach,
  travel: rest.travel,
  place: rest.place,
  starts: rest.starts,
  hours: rest.hours,
  participantsMin: rest.participantsMin,
  cents: price.cents,
  costNote: price.note,
  childcare: rest.childcare,
  accessible: rest.accessible,
  languages: rest.languages,
  contactName: reached.name,
  phone: reached.phone,
  mail: reached.mail,
  web: reached.web,
  isClosedForNow: rest.isClosedForNow,
  validUntil: rest.validUntil,
  verifyBy: rest.verifyBy,
  isExample: rest.isExample,
});

/** An offer with these fields; `kept` is what no field says. */
export function offerFrom(fields: Fields, kept: Pick<Offer, 'id' | 'body' | 'verified' | 'origin'>): Offer {
  const { body: _, titles, ages, levels, benefits, work, note, cents, costNote, contactName, phone, mail, web, ...rest } = fields;
  return {
    ...kept,
    ...rest,
    conditions: { titles, ages, levels, benefits, work, note },
    cost: { cents, note: costNote },
    contact: { name: contactName, phone, mail, web },
  };
}

const open = { from: null, to: null };

/** What stands where a source says nothing: nobody is left out, and nothing is claimed. */
export const unsaid = {
  about: null,
  titles: [],
  ages: open,
  levels: open,
  benefits: [],
  work: [],
  note: null,
  reach: 'district',
  travel: null,
  place: null,
  starts: [],
  hours: null,
  participantsMin: null,
  cents: null,
  costNote: null,
  childcare: 'unknown',
  accessible: 'unknown',
  languages: [],
  contactName: null,
  phone: null,
  mail: null,
  web: null,
  isClosedForNow: false,
  validUntil: null,
  isExample: false,
} satisfies Said;
