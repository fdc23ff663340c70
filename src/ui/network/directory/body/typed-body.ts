// A body as it is being typed, and how it is read: the body where all of it can be read, else what is wrong, field by field.
import { Body } from '../../../../network/directory/body.ts';
import type { BodyView, WrittenBody } from '../../../parts/api/views.ts';
import { contactFaults, contactOf, typedContact, type TypedContact } from '../contact-section.tsx';
import type { Fault } from '../fault-texts.ts';
import type { Faults } from '../faults.ts';
import { numberOf, said } from '../said.ts';

export type TypedBody = TypedContact & {
  /** Of the body itself; `name` is whom to call there. */
  readonly title: string;
  readonly kind: string;
  /** Empty where nobody has said. */
  readonly region: string;
  readonly reach: string;
  readonly isClosed: boolean;
  readonly who: string;
  readonly everyMonths: string;
  readonly isVerified: boolean;
};

export const emptyBody: TypedBody = {
  ...typedContact({ name: null, phone: null, mail: null, web: null }),
  title: '',
  kind: '',
  region: '',
  reach: '',
  isClosed: false,
  who: 'centre',
  everyMonths: '6',
  isVerified: false,
};

export const typedOf = ({ name, kind, contact, region, reach, isClosed, verifyBy }: BodyView['body']): TypedBody => ({
  ...typedContact(contact),
  title: name,
  kind,
  region: region ?? '',
  reach: reach ?? '',
  isClosed,
  who: verifyBy.who,
  everyMonths: String(verifyBy.everyMonths),
  isVerified: false,
});

const fieldOf: Readonly<Record<string, readonly [field: keyof TypedBody, fault: Fault]>> = {
  ...contactFaults,
  kind: ['kind', 'missing'],
  'verifyBy.everyMonths': ['everyMonths', 'noNumber'],
};

const schema = Body.omit({ id: true, verified: true, origins: true });

function faultAt(path: string, { title }: TypedBody): readonly [string, Fault] {
  if (path === 'name') return ['title', said(title) === null ? 'missing' : 'tooLong'];
  return fieldOf[path] ?? [path, 'unreadable'];
}

export type ReadBody = { readonly body: WrittenBody | null; readonly faults: Faults };

/** `stillOffers`: something of it counts, so that it cannot be closed. */
export function readBody(typed: TypedBody, stillOffers: boolean): ReadBody {
  const parsed = schema.safeParse({
    name: typed.title.trim(),
    kind: typed.kind,
    contact: contactOf(typed),
    region: said(typed.region),
    reach: said(typed.reach),
    isClosed: typed.isClosed,
    verifyBy: { who: typed.who, everyMonths: numberOf(typed.everyMonths) },
  });
  const ofSchema = parsed.success ? [] : parsed.error.issues.map(({ path }) => faultAt(path.map(String).join('.'), typed));
  const faults: Faults = { ...Object.fromEntries(ofSchema), ...(typed.isClosed && stillOffers && { isClosed: 'stillOffers' }) };
  return { body: parsed.success && Object.keys(faults).length === 0 ? parsed.data : null, faults };
}
