// The vocabulary of security events: what is noted in the log of who came in, what was refused, and what was changed about an access.
// docs/operations/watch.md explains each of them; a test compares both.

export type WayIn = 'password' | 'passwordAndCode' | 'passwordAndBackupCode' | 'provider';

/** Why nobody came in by the identity provider: a code of the library, `other` for one that we do not know, `left` for whoever has left here. */
export const providerRefusals = [
  'access_denied',
  'account_already_linked_to_different_user',
  'account_not_linked',
  'email_does_not_match',
  'email_not_found',
  'email_not_verified',
  'internal_server_error',
  'invalid_callback_request',
  'invalid_code',
  'issuer_mismatch',
  'issuer_missing',
  'no_code',
  'nonce_binding_missing',
  'signup_disabled',
  'state_invalid',
  'state_mismatch',
  'state_not_found',
  'state_security_mismatch',
  'unable_to_get_user_info',
  'unable_to_link_account',
  'user_not_found',
] as const;
export type ProviderRefusal = (typeof providerRefusals)[number] | 'other' | 'left';

/**
 * What each event says beside who, from where and by which route. People by their pseudonym (`of`: somebody else than whoever acts), sessions by
 * their fingerprint (`fingerprintOf`); never a name, an address of mail, or anything that was typed.
 */
type Details = {
  'signIn.succeeded': { readonly person: string; readonly session: string; readonly by: WayIn };
  /** The password was right; the code of the second factor comes next. */
  'signIn.codeAsked': { readonly person: string | null };
  /** `person`: whose access was tried; null where there is none under that address. */
  'signIn.failed': { readonly person: string | null; readonly by: WayIn };
  'provider.unreachable': object;
  'provider.refused': { readonly why: ProviderRefusal };
  signOut: { readonly everywhere: boolean };
  'session.ended': { readonly ended: string };
  'sessions.ended': { readonly of: string };
  'proof.failed': object;
  'password.changed': object;
  'secondFactor.added': object;
  'secondFactor.removed': object;
  'backupCodes.renewed': object;
  'installation.setUp': { readonly person: string };
  'invitation.made': { readonly of: string };
  'invitation.taken': { readonly person: string; readonly secondFactor: 'kept' | 'removed' };
  'link.refused': object;
  'role.given': { readonly of: string; readonly as: string };
  'role.changed': { readonly of: string; readonly as: string };
  'person.left': { readonly of: string };
  'rules.changed': { readonly site: string };
  /** `case`: one that exists, and that whoever asks must not see or not touch; null everywhere else. */
  'access.denied': { readonly problem: string; readonly case: string | null };
  'border.refused': { readonly problem: string };
  'input.refused': { readonly problem: string };
  'limit.reached': { readonly seconds: number | null };
  'emergency.begun': { readonly cases: readonly string[] };
  'emergency.refused': object;
  'emergency.ended': { readonly case: string };
  'clock.confirmed': { readonly day: string; readonly last: string | null };
};

export type SecurityEventName = keyof Details;

export type SecurityEvent = { [Name in SecurityEventName]: { readonly event: Name } & Details[Name] }[SecurityEventName];

/** `warn`: what somebody who watches wants to count; everything else is there to be looked up. */
export const securityEvents: Readonly<Record<SecurityEventName, 'info' | 'warn'>> = {
  'signIn.succeeded': 'info',
  'signIn.codeAsked': 'info',
  'signIn.failed': 'warn',
  'provider.unreachable': 'warn',
  'provider.refused': 'warn',
  signOut: 'info',
  'session.ended': 'info',
  'sessions.ended': 'info',
  'proof.failed': 'warn',
  'password.changed': 'info',
  'secondFactor.added': 'info',
  'secondFactor.removed': 'info',
  'backupCodes.renewed': 'info',
  'installation.setUp': 'info',
  'invitation.made': 'info',
  'invitation.taken': 'info',
  'link.refused': 'warn',
  'role.given': 'info',
  'role.changed': 'info',
  'person.left': 'info',
  'rules.changed': 'info',
  'access.denied': 'warn',
  'border.refused': 'warn',
  'input.refused': 'info',
  'limit.reached': 'warn',
  'emergency.begun': 'warn',
  'emergency.refused': 'warn',
  'emergency.ended': 'info',
  'clock.confirmed': 'warn',
};

export type Note = (event: SecurityEvent) => void;
