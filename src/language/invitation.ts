// The mail that invites somebody who will work with Etappe.
import type { Lang } from './language.ts';

type Facts = { readonly name: string; readonly link: string; readonly days: number };

const letters: Readonly<Record<Lang, (facts: Facts) => { subject: string; body: string }>> = {
  de: ({ name, link, days }) => ({
    subject: 'Ihr Zugang zu Etappe',
    body: `Guten Tag ${name},\n\nfür Sie ist ein Zugang zu Etappe eingerichtet. Über diesen Link wählen Sie Ihr Passwort:\n\n${link}\n\nDer Link gilt ${days === 1 ? 'einen Tag' : `${days} Tage`} und nur einmal. Wenn Sie keinen Zugang erwarten, brauchen Sie nichts zu tun.\n`,
  }),
  en: ({ name, link, days }) => ({
    subject: 'Your access to Etappe',
    body: `Hello ${name},\n\nan access to Etappe has been set up for you. Choose your password by this link:\n\n${link}\n\nThe link counts for ${days === 1 ? 'one day' : `${days} days`}, and once only. If you do not expect an access, there is nothing to do.\n`,
  }),
};

export const invitationLetter = (lang: Lang, facts: Facts): { subject: string; body: string } => letters[lang](facts);
