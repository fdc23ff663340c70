// Accepting an invitation.
const list = (locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' });
const de = {
  title: (name: string) => `Willkommen, ${name}`,
  lead: (roles: readonly string[]) => `Sie sind eingeladen als: ${list('de').format(roles)}. Wählen Sie zuerst ein Passwort.`,
  renewal: 'Ihr Zugang wird erneuert: Wählen Sie ein neues Passwort. Ein zweiter Faktor wird danach neu eingerichtet.',
  renewalWithCode: 'Ihr Zugang wird erneuert: Wählen Sie ein neues Passwort. Danach wird wie immer nach dem Code gefragt.',
  codeTitle: 'Das neue Passwort gilt.',
  codeLead: 'Jetzt noch der Code Ihres zweiten Faktors.',
  factorLost: 'Auch der zweite Faktor ist verloren? Dann gibt Ihnen Ihre Verwaltung einen Link, mit dem Sie ihn neu einrichten.',
  email: 'E-Mail-Adresse, mit der Sie sich anmelden',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  accept: 'Zugang annehmen',
  renew: 'Zugang erneuern',
  next: 'Wer liest, was in der Beratung gesagt wurde, oder anderen Zugang gibt, richtet danach einen zweiten Faktor ein. Halten Sie Ihr Telefon bereit.',
  withProvider: (name: string) => `Mit ${name} anmelden`,
  orPassword: 'Oder mit einem Passwort, das nur hier gilt:',
  loading: 'Wird geladen …',
  cutTitle: 'Dieser Link ist nicht vollständig.',
  cut: 'Ein Teil ist unterwegs verloren gegangen. Bitte kopieren Sie ihn ganz aus der Nachricht, bis zum letzten Zeichen, in die Adresszeile.',
  spentTitle: 'Dieser Link gilt nicht.',
  spent:
    'Jeder Link gilt einmal und nur einige Tage. Wurde er abgetippt, fehlt vielleicht ein Zeichen. Wer Ihre Beratungsstelle verwaltet, gibt Ihnen einen neuen.',
};
const en: typeof de = {
  title: (name) => `Welcome, ${name}`,
  lead: (roles) => `You are invited as: ${list('en').format(roles)}. Choose a password first.`,
  renewal: 'Your access is renewed: choose a new password. A second factor is set up anew afterwards.',
  renewalWithCode: 'Your access is renewed: choose a new password. Then the code is asked for as always.',
  codeTitle: 'The new password counts.',
  codeLead: 'Now only the code of your second factor is missing.',
  factorLost: 'Have you lost the second factor as well? Then your administration gives you a link with which you set it up anew.',
  email: 'E-mail address you sign in with',
  password: 'Password',
  newPassword: 'New password',
  accept: 'Accept access',
  renew: 'Renew access',
  next: 'Whoever reads what was said in counselling, or gives access to others, sets up a second factor next. Have your telephone at hand.',
  withProvider: (name) => `Sign in with ${name}`,
  orPassword: 'Or with a password that counts here only:',
  loading: 'Loading …',
  cutTitle: 'This link is not complete.',
  cut: 'A part got lost on the way. Please copy the whole of it from the message, to the last character, into the address bar.',
  spentTitle: 'This link does not count.',
  spent:
    'Every link works once and for a few days only. If it was typed, perhaps a character is wrong. Whoever administrates your centre gives you a new one.',
};
export const texts = { de, en };
