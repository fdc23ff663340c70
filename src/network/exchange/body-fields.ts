// The fields of a body one by one, as they are read, compared and chosen.
import type { z } from 'zod';
import { Body } from '../directory/body.ts';

const { name, kind, region, reach, contact } = Body.shape;

/** Whether it is closed, who looks again and who has looked is decided here and said by no source. */
export const bodyFieldShapes = {
  name,
  kind,
  region,
  reach,
  contactName: contact.shape.name,
  phone: contact.shape.phone,
  mail: contact.shape.mail,
  web: contact.shape.web,
};

export type BodyField = keyof typeof bodyFieldShapes;
export type BodyFields = { readonly [F in BodyField]: z.infer<(typeof bodyFieldShapes)[F]> };
/** What a source says of a body; a field it does not have is absent, and null is said. */
export type BodySaid = { readonly [F in BodyField]?: BodyFields[F] | undefined };

export const bodyFieldNames = Object.keys(bodyFieldShapes) as readonly BodyField[];

export const bodyFieldsOf = ({ name: called, kind: of, region: where, reach: area, contact: reached }: Body): BodyFields => ({
  name: called,
  kind: of,
  region: where,
  reach: area,
  contactName: reached.name,
  phone: reached.phone,
  mail: reached.mail,
  web: reached.web,
});

/** A body with these fields; `kept` is what no field says. */
export const bodyFrom = (
  { contactName, phone, mail, web, ...rest }: BodyFields,
  kept: Pick<Body, 'id' | 'isClosed' | 'verified' | 'verifyBy' | 'origins'>,
): Body => ({
  id: kept.id,
  isClosed: kept.isClosed,
  verified: kept.verified,
  verifyBy: kept.verifyBy,
  origins: kept.origins,
  ...rest,
  contact: { name: contactName, phone, mail, web },
});

/** What stands where a source says nothing. */
export const unsaidBodyFields = { region: null, reach: null, contactName: null, phone: null, mail: null, web: null } satisfies BodySaid;
