// One sentence for everything that can be wrong with a setting: which one, where it was set, what is wrong and what to do.
import type { Lang } from '../../language/language.ts';
import { because } from '../../record/ports/system-reasons.ts';
import type { Fault, FaultCode, FaultOf, Place } from './fault.ts';
import { listed } from './listed.ts';
import { refusalsInGerman } from './refusals-in-german.ts';

/** As whoever wrote it finds it again: `--port`, `ETAPPE_PORT`, `server.port in /etc/etappe/etappe.toml`. */
export function subjectOf({ key, setBy }: Place): string {
  if ('name' in setBy) return setBy.name;
  if (!('file' in setBy)) return key;
  return key === '' ? setBy.file : `${key} in ${setBy.file}`;
}

/** Another setting, named as whoever set this one would set it. */
function nameFor({ setBy }: Place, key: string): string {
  const setting = listed.find((one) => one.key === key);
  if (setBy.kind === 'environment') return setting?.env ?? key;
  return setBy.kind === 'option' && setting?.option !== undefined ? `--${setting.option}` : key;
}

type Sentences = { readonly [Code in FaultCode]: (fault: FaultOf<Code>, subject: string) => string };

const aPath = { en: 'the path of a file', de: 'der Pfad einer Datei' };

/** Where a secret is kept is no setting by itself. */
const formOf = (key: string, lang: Lang): string => (listed.find((setting) => setting.key === key)?.form ?? aPath)[lang];

const en: Sentences = {
  wrongForm: ({ place, given }, subject) => `${subject} must be ${formOf(place.key, 'en')}${given === null ? '' : `, not '${given}'`}.`,
  unknown: ({ nearest }, subject) => `${subject} is no setting${nearest === null ? '' : `; ${nearest} is one`}.`,
  givenTwice: ({ other }, subject) => `${subject} is given twice, also by ${other}; leave one out.`,
  unreadable: ({ place, path, why }, subject) =>
    `${place.key === '' ? '' : `${subject}: `}${path} cannot be read${because('en', 'reading', why)}.`,
  emptyFile: ({ path }, subject) => `${subject}: ${path} is empty.`,
  notToml: ({ line, column, why }, subject) => `${subject}, line ${line}, column ${column}: this is no TOML: ${why}.`,
  openWithoutTls: ({ host }, subject) =>
    `${subject}: beyond this computer (${host}) it listens only with tls.certificate and tls.key, or with behindProxy.`,
  openWithoutSignIn: (_, subject) => `${subject} does not go with --demo or --today: nobody signs in there, so they stay on this computer.`,
  openWithoutAddress: (_, subject) => `${subject}: reached beyond this computer it needs server.publicAddress, the address people open.`,
  proxiesForNothing: (_, subject) => `${subject} has no effect without server.behindProxy; set that, or leave this out.`,
  samePort: (_, subject) => `${subject} is also the public port; metrics need one of their own.`,
  addressNotHttps: ({ address }, subject) =>
    `${subject} must begin with https://, because sessions are never sent in the open: ${address}.`,
  byHalf: ({ place, missing }, subject) => `${subject} needs ${nameFor(place, missing)} too, which is missing.`,
  notACertificate: ({ path }, subject) => `${subject}: ${path} holds no certificate in PEM.`,
  notAKey: ({ path }, subject) => `${subject}: ${path} holds no private key in PEM without a passphrase.`,
  keyForEverybody: ({ path }, subject) => `${subject}: everybody on this computer can read ${path}. Run: chmod o= ${path}`,
  certificateExpired: ({ path, on }, subject) => `${subject}: the certificate ${path} has expired on ${on}.`,
  certificateNotYet: ({ path, on }, subject) => `${subject}: the certificate ${path} counts only from ${on} on.`,
  certificateOfOther: ({ path, host }, subject) => `${subject}: the certificate ${path} is not one of ${host}, the public address.`,
  keyNotMatching: ({ path, certificate }, subject) => `${subject}: the key ${path} does not belong to the certificate ${certificate}.`,
  notWritable: ({ path, why }, subject) => `${subject}: nothing can be written in ${path}${because('en', 'writing', why)}.`,
  notOpened: ({ path, why }, subject) => `${subject}: ${path} cannot be opened${because('en', 'writing', why)}.`,
  keyFileInside: ({ path }, subject) =>
    `${subject}: the key file ${path} lies inside the data directory; whoever copies the data would get the key.`,
  keyFileReadable: ({ path }, subject) => `${subject}: the key file ${path} can be read by others. Run: chmod 600 ${path}`,
  keyFileMissing: ({ path }, subject) =>
    `${subject}: the key file ${path} is missing, but there are cases that need it. Restore it from its own backup.`,
  keyFileDamaged: ({ path }, subject) => `${subject}: the key file ${path} is damaged. Restore it from its own backup.`,
  keyFileOther: ({ path }, subject) =>
    `${subject}: the key file ${path} is not the one that locks these cases. Bring the right one from its own backup.`,
  startRefused: ({ sentence }, subject) => `${subject}: ${sentence}`,
  portServed: ({ port }, subject) =>
    `${subject}: port ${port} is held by a server of Etappe that runs. It stops before another one starts here; to reload it, nothing is in the way.`,
  portTaken: ({ port }, subject) => `${subject}: port ${port} is taken by another program.`,
  portForbidden: ({ port }, subject) => `${subject}: port ${port} may not be opened by this user; choose one above 1023.`,
  mailServer: (_, subject) => `${subject} must be like smtps://user:password@mail.example.org:465.`,
  mailSender: (_, subject) => `${subject} must be one address, like Beratungsstelle <post@example.org>.`,
  mailStaff: ({ entry, known }, subject) => `${subject} must list id=address of the staff (${known}); entry ${entry} is not like that.`,
};

const de: Sentences = {
  wrongForm: ({ place, given }, subject) => `${subject} muss ${formOf(place.key, 'de')} sein${given === null ? '' : `, nicht „${given}“`}.`,
  unknown: ({ nearest }, subject) => `${subject} ist keine Einstellung${nearest === null ? '' : `; ${nearest} ist eine`}.`,
  givenTwice: ({ other }, subject) => `${subject} ist doppelt angegeben, auch durch ${other}; eines davon muss weg.`,
  unreadable: ({ place, path, why }, subject) =>
    `${place.key === '' ? '' : `${subject}: `}${path} lässt sich nicht lesen${because('de', 'reading', why)}.`,
  emptyFile: ({ path }, subject) => `${subject}: ${path} ist leer.`,
  notToml: ({ line, column, why }, subject) => `${subject}, Zeile ${line}, Spalte ${column}: Das ist kein TOML (auf Englisch: ${why}).`,
  openWithoutTls: ({ host }, subject) =>
    `${subject}: Über diesen Rechner hinaus (${host}) geht es nur mit tls.certificate und tls.key oder mit behindProxy.`,
  openWithoutSignIn: (_, subject) =>
    `${subject} passt nicht zu --demo oder --today: Dort meldet sich niemand an, darum bleiben sie auf diesem Rechner.`,
  openWithoutAddress: (_, subject) =>
    `${subject}: Über diesen Rechner hinaus fehlt noch server.publicAddress, die Adresse, die Menschen öffnen.`,
  proxiesForNothing: (_, subject) => `${subject} wirkt nur mit server.behindProxy; das setzen oder dies weglassen.`,
  samePort: (_, subject) => `${subject} ist auch der öffentliche Port; Messwerte brauchen einen eigenen.`,
  addressNotHttps: ({ address }, subject) => `${subject} muss mit https:// beginnen, weil Sitzungen nie offen gesendet werden: ${address}.`,
  byHalf: ({ place, missing }, subject) => `${subject} braucht auch ${nameFor(place, missing)}; das fehlt.`,
  notACertificate: ({ path }, subject) => `${subject}: In ${path} steht kein Zertifikat in PEM.`,
  notAKey: ({ path }, subject) => `${subject}: In ${path} steht kein privater Schlüssel in PEM ohne Passwort.`,
  keyForEverybody: ({ path }, subject) => `${subject}: ${path} können alle auf diesem Rechner lesen. Ausführen: chmod o= ${path}`,
  certificateExpired: ({ path, on }, subject) => `${subject}: Das Zertifikat ${path} ist am ${on} abgelaufen.`,
  certificateNotYet: ({ path, on }, subject) => `${subject}: Das Zertifikat ${path} gilt erst ab ${on}.`,
  certificateOfOther: ({ path, host }, subject) => `${subject}: Das Zertifikat ${path} ist keines für ${host}, die öffentliche Adresse.`,
  keyNotMatching: ({ path, certificate }, subject) => `${subject}: Der Schlüssel ${path} gehört nicht zum Zertifikat ${certificate}.`,
  notWritable: ({ path, why }, subject) => `${subject}: In ${path} lässt sich nichts schreiben${because('de', 'writing', why)}.`,
  notOpened: ({ path, why }, subject) => `${subject}: ${path} lässt sich nicht öffnen${because('de', 'writing', why)}.`,
  keyFileInside: ({ path }, subject) =>
    `${subject}: Die Schlüsseldatei ${path} liegt im Datenordner; wer die Daten kopiert, bekäme den Schlüssel mit.`,
  keyFileReadable: ({ path }, subject) => `${subject}: Die Schlüsseldatei ${path} können andere lesen. Ausführen: chmod 600 ${path}`,
  keyFileMissing: ({ path }, subject) =>
    `${subject}: Die Schlüsseldatei ${path} fehlt, aber es gibt Fälle, die sie brauchen. Aus ihrer eigenen Sicherung zurückholen.`,
  keyFileDamaged: ({ path }, subject) => `${subject}: Die Schlüsseldatei ${path} ist beschädigt. Aus ihrer eigenen Sicherung zurückholen.`,
  keyFileOther: ({ path }, subject) =>
    `${subject}: Die Schlüsseldatei ${path} ist nicht die, die diese Fälle verschließt. Die richtige aus ihrer eigenen Sicherung holen.`,
  startRefused: ({ refusal }, subject) => `${subject}: ${refusalsInGerman[refusal]}`,
  portServed: ({ port }, subject) =>
    `${subject}: Port ${port} hält ein laufender Server von Etappe. Er muss stehen, bevor hier ein anderer startet; ihn neu laden geht so.`,
  portTaken: ({ port }, subject) => `${subject}: Port ${port} ist von einem anderen Programm belegt.`,
  portForbidden: ({ port }, subject) => `${subject}: Port ${port} darf dieser Nutzer nicht öffnen; einen über 1023 wählen.`,
  mailServer: (_, subject) => `${subject} muss wie smtps://user:password@mail.example.org:465 aussehen.`,
  mailSender: (_, subject) => `${subject} muss eine Adresse sein, wie Beratungsstelle <post@example.org>.`,
  mailStaff: ({ entry, known }, subject) =>
    `${subject} muss kennung=adresse der Mitarbeitenden nennen (${known}); Eintrag ${entry} ist nicht so.`,
};

const sentences: Readonly<Record<Lang, Sentences>> = { en, de };

export function faultSentence(lang: Lang, fault: Fault): string {
  // The code chooses the sentence that takes this fault; the compiler cannot see the two together.
  const say = sentences[lang][fault.code] as (fault: Fault, subject: string) => string;
  return say(fault, subjectOf(fault.place));
}
