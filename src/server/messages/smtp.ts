// Sends mails by SMTP.
import { createTransport } from 'nodemailer';
import type { DeliveryFault } from '../../record/ports/outbox-store.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mail, Mailer } from '../parts/mailer.ts';

/** Milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

export function smtpMailer({ url, from, staff }: MailSettings): Mailer {
  const transport = createTransport({
    url: url.href,
    ...patience,
    // A mail between two computers is a postcard without it.
    requireTLS: url.protocol === 'smtp:' && !isHere(url.hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send = async ({ id, to, subject, body }: Mail): Promise<DeliveryFault | null> => {
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text: body,
        // RFC 2606 keeps `.invalid` free: the name of no real computer leaves with the mail.
        messageId: `<${id}@etappe.invalid>`,
        // RFC 3834: no automatic answer, such as „out of office“, to a mail that a program has sent.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
      return null;
    } catch (error) {
      return faultOf(error);
    }
  };
  return { send, staff, close: () => transport.close() };
}

const isHere = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

/** What the server answered stays out: it may repeat the address. A code beginning with 5 is its last word, with 4 it asks for patience. */
function faultOf(error: unknown): DeliveryFault {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const isFinal = typeof responseCode !== 'number' || responseCode >= 500;
  return code === 'EENVELOPE' && isFinal ? 'refusedAddress' : 'unreachable';
}
