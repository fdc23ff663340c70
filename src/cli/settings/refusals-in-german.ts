// Why a server would not start, for whoever reads German; the start itself speaks English and names the detail.
import type { StartRefusal } from '../../record/ports/start-refused.ts';

export const refusalsInGerman: Readonly<Record<StartRefusal, string>> = {
  keyFileInDataDirectory: 'Die Schlüsseldatei liegt im Datenordner.',
  keyFileReadable: 'Andere können die Schlüsseldatei lesen.',
  keyFileMissing: 'Die Schlüsseldatei fehlt, und es gibt Fälle, die sie brauchen.',
  keyFileMalformed: 'Die Schlüsseldatei ist beschädigt.',
  keyFileOther: 'Die Schlüsseldatei ist nicht die, die diese Fälle verschließt.',
  casesMissing: 'Die Fälle fehlen, obwohl anderes von ihnen noch da ist. Aus einer Sicherung wiederherstellen.',
  keysMissing: 'Die Schlüssel der Fälle fehlen, obwohl die Fälle da sind. Aus ihrer eigenen Sicherung wiederherstellen.',
  ledgerInDataDirectory: 'Das Bestandsbuch liegt im Datenordner; wer eine alte Kopie einspielt, darf es nicht mit einspielen.',
  ledgerMissing: 'Das Bestandsbuch fehlt, in dem steht, wo jeder Fall endet.',
  ledgerOther: 'Das Bestandsbuch gehört nicht zu diesen Fällen oder nicht zu dieser Schlüsseldatei.',
  ledgerDamaged: 'Das Bestandsbuch ist beschädigt.',
  recordContradicts: 'Die Fälle widersprechen dem Bestandsbuch. etappe verify nennt sie.',
  notDurable: 'Die Datenbank behält nicht sicher, was sie bestätigt. synchronous_commit, fsync und full_page_writes müssen auf on stehen.',
  notErasing: 'Die Datenbank kann nicht löschen, ohne etwas zurückzulassen.',
  databaseDamaged: 'Die Datenbank ist beschädigt. Aus einer Sicherung wiederherstellen.',
  databaseNewer: 'In die Datenbank hat eine neuere Version geschrieben. Diese Version starten.',
  databaseTooOld: 'PostgreSQL muss 16 oder neuer sein.',
  databaseUnfit: 'Die Datenbank ist nicht in UTF8 angelegt, oder sie ist ein Standby, auf den niemand schreiben kann.',
  databaseNotSetUp:
    'Die Datenbank ist für diese Version oder diese Rolle nicht eingerichtet. Einmal etappe migrate mit ihrem Besitzer ausführen.',
  databaseUnreachable: 'Die Datenbank ist nicht zu erreichen: Adresse, Name, Passwort und Erreichbarkeit prüfen.',
  roleTooStrong:
    'Die Rolle darf zu viel. Eine nehmen, die weder Superuser noch Besitzer ist, ohne BYPASSRLS und ohne Recht, Einträge zu ändern.',
  keysInSameDatabase: 'Fälle und Schlüssel müssen in zwei Datenbanken liegen, damit keine Sicherung beides enthält.',
  notOwner: 'Die Datenbank richtet ihr Besitzer ein; diese Rolle ist es nicht.',
  copyInProgress: 'Eine andere Sicherung kopiert gerade in diesen Ordner.',
  copyUnfit: 'Die Kopie ist nicht zu gebrauchen: beschädigt, nicht zu Ende kopiert oder im laufenden Betrieb kopiert.',
  directoryInUse: 'Den Datenordner bedient schon ein anderer Server.',
  directoryMoved:
    'Die Fälle dieses Ordners sind nach PostgreSQL umgezogen. Dort weiterarbeiten; nur wer ohne alles seither Eingetragene zurück will, löscht im Ordner moved-to-postgres.json.',
  placeUnusable: 'Ein Ordner oder eine Datei lässt sich nicht anlegen oder öffnen.',
  peopleSignIn: 'Hier melden sich Menschen an; an einem gewählten Tag wird nicht geöffnet.',
};
