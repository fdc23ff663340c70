// What is typed on the page of the first set-up, and what of it is still missing.
import { SiteCode } from '../../../../machines/sites.ts';
import type { FirstRun } from '../../parts/api/sign-in.ts';
import { addressIn } from '../mail-address.ts';
import { hasPasswordLength } from '../fields/new-password-field.tsx';

export type Typed = {
  readonly name: string;
  readonly email: string;
  readonly site: string | null;
  readonly centre: string | null;
  readonly counsels: boolean;
  readonly password: string;
};

/** Whoever sets up a centre mostly counsels there; who does not takes the tick away. */
export const beginning: Typed = { name: '', email: '', site: null, centre: null, counsels: true, password: '' };

export function firstRunIn(typed: Typed, token: string): { readonly given: FirstRun | null; readonly faults: ReadonlySet<keyof Typed> } {
  const site = SiteCode.safeParse(typed.site);
  const address = addressIn(typed.email);
  const isMissing: Partial<Record<keyof Typed, boolean>> = {
    name: typed.name.trim() === '',
    email: address === null,
    site: !site.success,
    centre: site.success && typed.counsels && typed.centre === null,
    password: !hasPasswordLength(typed.password),
  };
  const faults = new Set((Object.keys(isMissing) as (keyof Typed)[]).filter((name) => isMissing[name]));
  if (faults.size > 0 || !site.success || address === null) return { given: null, faults };
  const { name, counsels, password } = typed;
  const centre = counsels ? typed.centre : null;
  return { given: { token, name: name.trim(), email: address, site: site.data, centre, password }, faults };
}
