// What goes when somebody leaves, in the transaction in which they do: what would still open something to them. And what goes when they are back.
import type { Transaction } from 'kysely';
import type { LogTables } from './tables.ts';

/** Of the tables of the library for the sign-in, the columns by which the rows of a person are found. */
type AccountTables = {
  session: { userId: string };
  account: { userId: string; providerId: string };
  verification: { identifier: string; value: string };
};

/**
 * Links and half a sign-in are verifications whose value is the person, or begins with them; which link was the last stands under its name.
 * Sessions stay for as long as they would have lasted: they open nothing any more, and by them it is known whom to tell why.
 */
export async function closeAccess(trx: Transaction<LogTables>, person: string): Promise<void> {
  await trx
    .withTables<AccountTables>()
    .deleteFrom('verification')
    .where((is) => is.or([is('value', '=', person), is('value', 'like', `${person} %`), is('identifier', '=', `invitation-of:${person}`)]))
    .execute();
  await trx.deleteFrom('feeds').where('actor', 'like', `%:${person}`).execute();
}

/** Sessions and the password: whoever is back comes in by a new link, and by nothing from before. A second factor stays, as with every link. */
export async function forgetSignIn(trx: Transaction<LogTables>, person: string): Promise<void> {
  const accounts = trx.withTables<AccountTables>();
  await accounts.deleteFrom('session').where('userId', '=', person).execute();
  await accounts.deleteFrom('account').where('userId', '=', person).where('providerId', '=', 'credential').execute();
}
