// What the server says when it cannot do what it was asked: one title and one sentence a problem.
import type { ProblemCode } from '../../contract/problem.ts';
import type { Lang } from '../../language/language.ts';

export type ProblemText = { readonly status: number; readonly title: string; readonly detail: string };

const german = {
  malformed: [400, 'Fehlerhafte Eingabe', 'Die Eingabe hat nicht die erwartete Form; die Stellen sind unter „errors“ genannt.'],
  notJson: [400, 'Kein JSON', 'Der Inhalt der Anfrage ist kein gültiges JSON in UTF-8.'],
  foreignOrigin: [403, 'Fremde Seite', 'Schreibende Anfragen werden nur von der eigenen Oberfläche angenommen.'],
  notSignedIn: [401, 'Nicht angemeldet', 'Bitte anmelden. Was Sie geschrieben haben, bleibt auf dieser Seite stehen.'],
  accessEnded: [401, 'Zugang beendet', 'Ihr Zugang ist beendet. Fragen dazu beantwortet, wer Ihre Beratungsstelle verwaltet.'],
  signInRefused: [401, 'Anmeldung nicht möglich', 'E-Mail-Adresse und Passwort passen nicht zusammen.'],
  codeRefused: [401, 'Code stimmt nicht', 'Dieser Code gilt nicht oder nicht mehr. Bitte den nächsten aus der App eingeben.'],
  backupCodeRefused: [
    401,
    'Ersatzcode gilt nicht',
    'Dieser Ersatzcode gilt nicht oder wurde schon benutzt. Bitte prüfen Sie ihn oder nehmen Sie einen anderen.',
  ],
  tooManyAttempts: [
    429,
    'Zu viele Versuche',
    'Es gab zu viele Versuche hintereinander. In einigen Minuten geht es weiter; gesperrt bleibt niemand.',
  ],
  linkSpent: [410, 'Link gilt nicht mehr', 'Dieser Link ist abgelaufen oder schon benutzt. Bitte um einen neuen bitten.'],
  passwordKnown: [422, 'Passwort bekannt', 'Dieses Passwort steht auf Listen gestohlener Passwörter. Bitte ein anderes wählen.'],
  emailTaken: [409, 'Schon vorhanden', 'Mit dieser E-Mail-Adresse gibt es schon jemanden. Bitte dort eine Rolle hinzufügen.'],
  casesRemain: [409, 'Noch Fälle da', 'Dieser Mensch hat noch offene Fälle. Bitte zuerst die Teamleitung bitten, sie zu übergeben.'],
  lastAdministration: [
    409,
    'Letzte Systemverwaltung',
    'Sonst wäre niemand mehr da, der Rollen gibt. Bitte zuerst eine andere Systemverwaltung benennen.',
  ],
  ownRoles: [409, 'Eigene Rolle', 'Die eigenen Rollen gibt sich niemand selbst. Bitte jemand anderes aus der Verwaltung bitten.'],
  alreadySetUp: [409, 'Schon eingerichtet', 'Diese Installation ist schon eingerichtet. Bitte anmelden.'],
  demonstrationOnly: [409, 'Vorführung', 'In der Vorführung meldet sich niemand an; die Menschen dort sind erfunden.'],
  secondFactorMissing: [
    403,
    'Zweiter Faktor fehlt',
    'Mit dieser Rolle lesen Sie Anvertrautes. Bitte zuerst unter „Mein Zugang“ einen zweiten Faktor einrichten.',
  ],
  secondFactorKept: [409, 'Zweiter Faktor nötig', 'Mit Ihrer Rolle kann der zweite Faktor nicht abgeschaltet werden.'],
  noMembership: [403, 'Keine Rolle', 'Sie haben zurzeit keine Rolle. Bitte die Verwaltung Ihres Standorts um eine bitten.'],
  notForRole: [403, 'Nicht berechtigt', 'Das gehört nicht zu Ihrer Rolle.'],
  mayNotReview: [403, 'Nicht berechtigt', 'Übersetzungen prüft die Teamleitung oder die Verwaltung der Beratungsstelle.'],
  mayNotWriteDirectory: [403, 'Nicht berechtigt', 'Das Verzeichnis ändern nur Menschen, die in einer Beratungsstelle damit arbeiten.'],
  notFound: [404, 'Nicht gefunden', 'Unter dieser Adresse gibt es nichts.'],
  unknownCase: [404, 'Unbekannter Fall', 'Diesen Fall gibt es hier nicht.'],
  unknownEntry: [404, 'Unbekannter Eintrag', 'Diesen Eintrag gibt es im Verzeichnis nicht oder nicht mehr.'],
  unknownItem: [404, 'Nicht in diesem Fall', 'Diese Einwilligung oder Vermittlung gibt es in diesem Fall nicht.'],
  unknownPerson: [404, 'Unbekannt', 'Diesen Menschen gibt es hier nicht.'],
  unknownName: [404, 'Kein Fall', 'Unter diesem Namen gibt es in Ihrer Beratungsstelle keinen Fall. Der Versuch ist vermerkt.'],
  nothingHandedOver: [
    404,
    'Keine Übergabedatei',
    'Es gibt keine Übergabedatei: Zurzeit ist keine Übergabe angeboten, oder die Einwilligung dazu gilt nicht mehr.',
  ],
  unknownAgreement: [
    404,
    'Keine Vereinbarung',
    'Diese Fassung gibt es hier nicht, ihre Worte sind nicht mehr da, oder es gibt sie in dieser Sprache nicht.',
  ],
  refused: [409, 'Abgelehnt', 'Der Standard lässt das jetzt nicht zu.'],
  messageMoved: [409, 'Inzwischen anders', 'Diese Nachricht hat inzwischen einen anderen Stand. Bitte die Liste neu ansehen.'],
  agreementChanged: [
    409,
    'Text verändert',
    'Der Text dieser Fassung passt nicht zu seiner Prüfnummer. Er wird nicht gedruckt. Bitte die Leitung informieren.',
  ],
  draftMoved: [
    409,
    'Inzwischen weitergeschrieben',
    'Auf dieser Seite hat inzwischen jemand anderes geschrieben. Beide Texte sind aufgehoben; bitte entscheiden.',
  ],
  entryMoved: [
    409,
    'Inzwischen geändert',
    'Diesen Eintrag hat inzwischen jemand anderes geändert. Nichts wurde gespeichert; bitte den neuen Stand ansehen.',
  ],
  unknownBody: [409, 'Unbekannte Stelle', 'Die Stelle, die das anbietet, gibt es im Verzeichnis nicht mehr. Bitte eine andere wählen.'],
  bodyInUse: [
    409,
    'Noch in Gebrauch',
    'Zu dieser Stelle gehören noch Angebote. Bitte zuerst diese entfernen oder einer anderen Stelle zuordnen.',
  ],
  bodyOffers: [
    409,
    'Noch nicht zu schließen',
    'Zu dieser Stelle gehören noch Angebote, die gelten. Bitte zuerst diese schließen, entfernen oder einer anderen Stelle zuordnen.',
  ],
  bodyClosed: [
    409,
    'Stelle geschlossen',
    'Diese Stelle gibt es laut Verzeichnis nicht mehr. Bitte eine andere wählen oder zuerst die Stelle wieder öffnen.',
  ],
  outdated: [412, 'Überholt', 'Der Fall hat sich inzwischen geändert. Bitte den neuen Stand ansehen und erneut entscheiden.'],
  tooLarge: [413, 'Zu groß', 'Die Anfrage ist größer, als hier angenommen wird.'],
  unsupportedType: [415, 'Nicht unterstützt', 'Angenommen wird nur JSON („Content-Type: application/json“), unverpackt.'],
  foreignHost: [421, 'Fremder Name', 'Dieser Server antwortet nur unter seiner eigenen Adresse.'],
  keyReused: [422, 'Schlüssel schon benutzt', 'Dieser „Idempotency-Key“ gehört zu einer anderen Anfrage.'],
  unprintable: [
    422,
    'Zeichen ohne Schrift',
    'Für einige Zeichen gibt es in der PDF-Datei keine Schrift; sie sind unter „errors“ genannt. „Drucken“ nimmt die Schriften dieses Rechners.',
  ],
  versionMissing: [428, 'Version fehlt', 'Schreibende Anfragen nennen die gelesene Version: „If-Match: "<version>"“.'],
  defect: [500, 'Fehler im Programm', 'Das ist ein Fehler von Etappe. Bitte die Nummer der Anfrage nennen: '],
  unavailable: [503, 'Zurzeit nicht möglich', 'Die Datenbank antwortet gerade nicht. Bitte gleich noch einmal versuchen.'],
  damagedCase: [503, 'Beschädigter Fall', 'Dieser Fall ist beschädigt und wird nicht geöffnet. Alle anderen sind davon nicht betroffen.'],
} as const satisfies Record<ProblemCode, readonly [number, string, string]>;

const english: Readonly<Record<ProblemCode, readonly [string, string]>> = {
  malformed: ['Malformed input', 'The input does not have the expected form; the places are named under "errors".'],
  notJson: ['Not JSON', 'The body of the request is not valid JSON in UTF-8.'],
  foreignOrigin: ['Foreign page', 'Writing requests are taken from our own screen only.'],
  notSignedIn: ['Not signed in', 'Please sign in. What you have written stays on this page.'],
  accessEnded: ['Access ended', 'Your access has ended. Whoever administrates your centre answers questions about it.'],
  signInRefused: ['Sign-in not possible', 'E-mail address and password do not fit together.'],
  codeRefused: ['Code not right', 'This code does not count, or not any more. Please enter the next one from the app.'],
  backupCodeRefused: [
    'Backup code does not count',
    'This backup code does not count or was used already. Please check it or take another one.',
  ],
  tooManyAttempts: ['Too many attempts', 'There were too many attempts in a row. It goes on in a few minutes; nobody stays locked out.'],
  linkSpent: ['Link does not count any more', 'This link has expired or was used already. Please ask for a new one.'],
  passwordKnown: ['Password known', 'This password is on lists of stolen passwords. Please choose another one.'],
  emailTaken: ['Exists already', 'There is somebody with this e-mail address already. Please add a role there.'],
  casesRemain: ['Cases remain', 'This person still has open cases. Please ask the team lead to hand them over first.'],
  lastAdministration: [
    'Last system administration',
    'Nobody would be left to give roles. Please name another system administration first.',
  ],
  ownRoles: ['Own role', 'Nobody gives roles to themselves. Please ask somebody else of the administration.'],
  alreadySetUp: ['Set up already', 'This installation has been set up already. Please sign in.'],
  demonstrationOnly: ['Demonstration', 'Nobody signs in to the demonstration; its people are made up.'],
  secondFactorMissing: [
    'Second factor missing',
    'In this role you read what was told in confidence. Please set up a second factor under "My access" first.',
  ],
  secondFactorKept: ['Second factor needed', 'In your role the second factor cannot be switched off.'],
  noMembership: ['No role', 'You have no role at the moment. Please ask the administration of your site for one.'],
  notForRole: ['Not allowed', 'This does not belong to your role.'],
  mayNotReview: ['Not allowed', 'Translations are reviewed by the team lead or the administration of the centre.'],
  mayNotWriteDirectory: ['Not allowed', 'The directory is changed only by people who work with it at a counselling centre.'],
  notFound: ['Not found', 'There is nothing at this address.'],
  unknownCase: ['Unknown case', 'There is no such case here.'],
  unknownEntry: ['Unknown entry', 'The directory has no such entry, or not any more.'],
  unknownItem: ['Not in this case', 'There is no such consent or referral in this case.'],
  unknownPerson: ['Unknown', 'There is no such person here.'],
  unknownName: ['No case', 'There is no case under this name at your centre. The attempt was noted.'],
  nothingHandedOver: [
    'No handover file',
    'There is no handover file: no handover is offered at the moment, or the consent to it does not count any more.',
  ],
  unknownAgreement: ['No agreement', 'There is no such version here, its words are gone, or it does not exist in this language.'],
  refused: ['Refused', 'The standard does not allow this now.'],
  messageMoved: ['Changed meanwhile', 'This message has another status by now. Please look at the list again.'],
  agreementChanged: [
    'Text changed',
    'The text of this version does not fit its check number. It is not printed. Please tell the team lead.',
  ],
  draftMoved: ['Written meanwhile', 'Somebody else has written on this page meanwhile. Both texts are kept; please decide.'],
  entryMoved: ['Changed meanwhile', 'Somebody else has changed this entry meanwhile. Nothing was saved; please look at the new state.'],
  unknownBody: ['Unknown body', 'The body that offers this is not in the directory any more. Please choose another one.'],
  bodyInUse: ['Still in use', 'Offers still belong to this body. Please remove them first, or give them to another body.'],
  bodyOffers: [
    'Cannot be closed yet',
    'Offers that count still belong to this body. Please close or remove them first, or give them to another body.',
  ],
  bodyClosed: [
    'Body closed',
    'By the directory this body does not exist any more. Please choose another one, or open the body again first.',
  ],
  outdated: ['Outdated', 'The case has changed in the meantime. Please look at the new state and decide again.'],
  tooLarge: ['Too large', 'The request is larger than what is taken here.'],
  unsupportedType: ['Not supported', 'Only JSON is taken ("Content-Type: application/json"), not compressed.'],
  foreignHost: ['Foreign name', 'This server answers only under its own address.'],
  keyReused: ['Key used before', 'This "Idempotency-Key" belongs to another request.'],
  unprintable: [
    'Characters without a font',
    'For some characters the PDF file has no font; they are named under "errors". "Print" uses the fonts of this computer.',
  ],
  versionMissing: ['Version missing', 'Writing requests name the version they have read: "If-Match: "<version>"".'],
  defect: ['Defect', 'This is a defect of Etappe. Please report the number of the request: '],
  unavailable: ['Not possible at the moment', 'The database does not answer. Please try again in a moment.'],
  damagedCase: ['Damaged case', 'This case is damaged and is not opened. No other case is affected.'],
};

export function problemText(lang: Lang, code: ProblemCode): ProblemText {
  const [status, ...inGerman] = german[code];
  const [title, detail] = lang === 'de' ? inGerman : english[code];
  return { status, title, detail };
}
