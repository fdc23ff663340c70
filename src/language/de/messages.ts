// German messages to the staff: no name, nothing anybody told; the short number of the case, the day and the reason.
import type { MessageTexts } from '../message-texts.ts';

export const messages: MessageTexts = {
  topics: {
    reviewWindowOpen: { title: 'Überprüfung möglich', text: (day) => `Die Überprüfung ist jetzt möglich und spätestens am ${day} dran.` },
    reviewIn14Days: { title: 'Überprüfung in zwei Wochen', text: (day) => `Die Überprüfung ist spätestens am ${day} dran.` },
    reviewIn3Days: { title: 'Überprüfung in wenigen Tagen', text: (day) => `Die Überprüfung ist spätestens am ${day} dran.` },
    reviewToday: { title: 'Überprüfung heute fällig', text: (day) => `Die Überprüfung ist am ${day} fällig.` },
    reviewOverdue: {
      title: 'Überprüfung überfällig',
      text: (day) =>
        `Die Überprüfung war am ${day} vorgesehen und lässt sich jederzeit nachholen. Bis dahin warten neue Ziele, Neuverhandlung und Abschlussbilanz.`,
    },
    reviewEscalated: {
      title: 'Überprüfung seit zwei Wochen offen',
      text: (day) =>
        `Die Überprüfung war am ${day} vorgesehen. Die Teamleitung kann sie mit einem Grund aussetzen oder beim Nachholen helfen.`,
    },
    measuresOverdue: {
      title: 'Zwei Maßnahmen sind länger offen',
      text: () => 'Zwei Maßnahmen sind mehr als 14 Tage über ihrem Tag. Die nächste Überprüfung kommt deshalb früher.',
    },
    versionLapsing: { title: 'Unterschriften noch offen', text: (day) => `Die Fassung kann noch bis zum ${day} unterschrieben werden.` },
    versionLapsed: {
      title: 'Frist für die Unterschriften vorbei',
      text: () => 'Die Fassung ist wieder ein Entwurf und kann jederzeit neu vorgelegt werden.',
    },
    renegotiationLapsing: {
      title: 'Neuverhandlung noch offen',
      text: (day) => `Die neue Fassung kann noch bis zum ${day} in Kraft treten. Sonst bleibt die bisherige bestehen.`,
    },
    renegotiationLapsed: {
      title: 'Bisherige Fassung bleibt bestehen',
      text: () => 'Die Frist für die Neuverhandlung ist vorbei. Als Nächstes kommt eine Überprüfung.',
    },
    termEnded: {
      title: 'Laufzeit der Vereinbarung zu Ende',
      text: (day) => `Die Laufzeit endete am ${day}. Die Begleitung geht weiter; eine neue Vereinbarung ist jederzeit möglich.`,
    },
    capWarned: {
      title: 'Höchstdauer rückt näher',
      text: () => 'Die Begleitung läuft seit 30 Monaten. Bitte gemeinsam überlegen, wie es danach weitergeht.',
    },
    capWarnedAgain: {
      title: 'Höchstdauer rückt sehr nahe',
      text: () => 'Die Begleitung läuft seit 34 Monaten. Eine Verlängerung braucht einen Grund und eine zweite Person.',
    },
    capReached: {
      title: 'Höchstdauer erreicht',
      text: (day) => `Die Höchstdauer der Begleitung ist seit dem ${day} erreicht. Als Nächstes kommt die Abschlussbilanz.`,
    },
    pauseEnded: {
      title: 'Pause zu Ende',
      text: (day) => `Die Pause endete am ${day}. Vor allem anderen kommt eine Überprüfung.`,
    },
    attemptDue: { title: 'Nächster Kontaktversuch', text: (day) => `Der nächste Kontaktversuch ist bis zum ${day} vorgesehen.` },
    letterDue: { title: 'Brief mit neuem Termin', text: (day) => `Der Brief mit einem neuen Termin ist bis zum ${day} vorgesehen.` },
    letterUnanswered: {
      title: 'Auf den Brief kam noch keine Antwort',
      text: () => 'Seit dem Brief sind 14 Tage vergangen. Der Fall bleibt offen; jeder neue Kontakt führt zurück.',
    },
    contactLost: {
      title: 'Kontakt gilt als abgerissen',
      text: () => 'Seit drei Monaten gab es keinen Kontakt. Der Fall kann offen bleiben oder zu zweit abgeschlossen werden.',
    },
    handoverLapsed: {
      title: 'Übergabe nicht angenommen',
      text: () => 'Die Frist für die Annahme der Übergabe ist vorbei. Der Fall bleibt hier.',
    },
    retentionEnded: {
      title: 'Aufbewahrungsfrist zu Ende',
      text: (day) => `Der Fall ist seit dem ${day} abgeschlossen, die Aufbewahrungsfrist ist vorbei. Jetzt kann zu zweit gelöscht werden.`,
    },
    erasureOwed: {
      title: 'Löschung steht an',
      text: (day) =>
        `Die Einwilligung in die Verarbeitung ist widerrufen, der Fall ist seit dem ${day} abgeschlossen. Wenn gewünscht, eine Kopie aushändigen, dann zu zweit löschen.`,
    },
    cameOfAge: {
      title: 'Altersgrenze 18 erreicht',
      text: (day) => `Seit dem ${day} unterschreibt die Klient:in allein. Eine Überprüfung aus besonderem Anlass folgt.`,
    },
    turned27: {
      title: 'Altersgrenze 27 erreicht',
      text: (day) =>
        `Seit dem ${day} gilt die Altersgrenze 27. Im Jugendmigrationsdienst wird eine Übergabe an die Beratung für Erwachsene vorgeschlagen.`,
    },
    aftercareDue: { title: 'Nachsorge an der Reihe', text: () => 'Der vereinbarte Kontakt nach dem Abschluss ist an der Reihe.' },
    referralLetter: {
      title: 'Vermittlungsbrief',
      text: (day) => `Der Brief ist für den ${day} vorbereitet und geht nur mit gültiger Einwilligung hinaus.`,
    },
  },
  appointments: {
    firstTalk: 'Erstgespräch',
    reviewWindow: 'Überprüfung ab heute möglich',
    reviewPlanned: 'Überprüfung geplant',
    reviewDue: 'Überprüfung spätestens heute',
    newAppointment: 'Neuer Termin aus dem Brief',
    wake: 'Pause endet',
  },
  statuses: {
    waiting: 'Steht noch aus',
    sent: 'Gesendet',
    heldBack: 'Zurückgehalten',
    failed: 'Nicht gesendet',
    obsolete: 'Nicht mehr nötig',
    done: 'Erledigt',
  },
  faults: {
    noAddress: 'Es ist keine E-Mail-Adresse hinterlegt. Bitte auf anderem Weg Bescheid geben.',
    unusableAddress:
      'Die hinterlegte E-Mail-Adresse ist so nicht vollständig, oder es stehen mehrere da. Bitte prüfen oder auf anderem Weg Bescheid geben.',
    otherChannel: 'Die Klient:in möchte auf einem anderen Weg erreicht werden. Bitte dort Bescheid geben.',
    refusedAddress: 'Der Mailserver nimmt diese Adresse nicht an. Bitte die Adresse prüfen.',
    unreachable: 'Der Mailserver war nicht zu erreichen.',
    interrupted: 'Beim Senden wurde unterbrochen. Vielleicht ist die Nachricht angekommen.',
    consentMissing: 'Die Einwilligung liegt nicht mehr vor. Es wurde nichts übermittelt; die Klient:in kann den Brief selbst mitnehmen.',
    refusedByRules: 'Der Standard lässt das jetzt nicht zu. Es wurde nichts übermittelt.',
  },
  caseOf: (id) => `Fall ${id}`,
  aboutTheCase: (id) => `Es geht um Fall ${id}.`,
  dueBecause: (rule) => `Der Tag ist so gesetzt, ${rule}.`,
  toTheCase: (link) => `Zum Fall: ${link}`,
  calendarName: 'Etappe: meine Fälle',
};
