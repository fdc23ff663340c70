// Accepting an invitation.
const list = (locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' });
const de = {
  title: (name: string) => `Willkommen, ${name}`,
  lead: (roles: readonly string[]) => `Sie sind eingeladen als: ${list('de').format(roles)}. Es fehlt nur noch Ihr Passwort.`,
  renewal: 'Ihr Zugang wird erneuert: Wählen Sie ein neues Passwort. Ein zweiter Faktor wird danach neu eingerichtet.',
  email: 'E-Mail-Adresse, mit der Sie sich anmelden',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  accept: 'Zugang annehmen',
  renew: 'Zugang erneuern',
  next: 'Wer Fälle sieht, richtet danach einen zweiten Faktor ein. Halten Sie Ihr Telefon bereit.',
  withProvider: (name: string) => `Mit ${name} anmelden`,
  orPassword: 'Oder mit einem Passwort, das nur hier gilt:',
  loading: 'Wird geladen …',
  spentTitle: 'Dieser Link gilt nicht mehr.',
  spent: 'Jeder Link gilt einmal und nur einige Tage. Wer Ihre Beratungsstelle verwaltet, gibt Ihnen einen neuen.',
};
const en: typeof de = {
  title: (name) => `Welcome, ${name}`,
  lead: (roles) => `You are invited as: ${list('en').format(roles)}. Only your password is still missing.`,
  renewal: 'Your access is renewed: choose a new password. A second factor is set up anew afterwards.',
  email: 'E-mail address you sign in with',
  password: 'Password',
  newPassword: 'New password',
  accept: 'Accept access',
  renew: 'Renew access',
  next: 'Whoever sees cases sets up a second factor next. Have your telephone at hand.',
  withProvider: (name) => `Sign in with ${name}`,
  orPassword: 'Or with a password that counts here only:',
  loading: 'Loading …',
  spentTitle: 'This link does not count any more.',
  spent: 'Every link works once and for a few days only. Whoever administrates your centre gives you a new one.',
};
export const texts = { de, en };
