// Invites somebody: a link that works once, by mail where mail can leave, else to be handed over by whoever invites.
import type { Lang } from '../../language/language.ts';
import type { Invited, Renewal } from '../../contract/people.ts';
import { rulesFor, membershipsOf } from '../../organisation/organisation.ts';
import { invitationLetter } from '../../language/invitation.ts';
import type { Clock } from '../parts/clock.ts';
import type { Mailer } from '../parts/mailer.ts';
import type { Account } from '../sign-in/people.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

const mark = 'anew';

/** For whom a link was given, and whether their second factor ends with it. */
export function invitedBy(given: string): { readonly person: string; readonly alsoSecondFactor: boolean } {
  const [person = '', more] = given.split(' ');
  return { person, alsoSecondFactor: more === mark };
}

type Parts = { readonly signIn: SignIn; readonly mailer: Mailer | null; readonly clock: Clock };

/** One given before does not count any more. The secret stands behind `#`, which browsers never send. */
export async function invite(
  { signIn, mailer, clock }: Parts,
  { id, name, email }: Account,
  lang: Lang,
  { alsoSecondFactor = false }: Renewal = {},
): Promise<Invited> {
  const organisation = await signIn.readOrganisation();
  const { invitationDays } = rulesFor(organisation, membershipsOf(organisation, id, clock.today()));
  const token = await signIn.links.give('invitation', id, invitationDays * 24, alsoSecondFactor ? mark : undefined);
  const link = `${signIn.settings.publicAddress}/einladung#${token}`;
  const sent =
    mailer !== null &&
    (await mailer.send({ id: token.slice(0, 8), to: email, ...invitationLetter(lang, { name, link, days: invitationDays }) })) === null;
  return { id, link: sent ? null : link };
}
