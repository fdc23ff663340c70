// The practice guide for each stage of a case: what matters now, and what to avoid.
import type { StageGuidance } from '../../catalogue.ts';

export const stageGuidance: StageGuidance = {
  inquiry: {
    de: 'Notieren Sie nur, was Sie für einen Rückruf und einen Termin brauchen: Anliegen, Sprache, Erreichbarkeit. Ein Ausweis ist jetzt nicht nötig. Fragen Sie, ob Anrufe und Nachrichten sicher sind, und bieten Sie das erste Gespräch innerhalb von 14 Tagen an.',
    en: 'Note only what you need to call back and fix a date: the concern, the language, how to reach the person. No identity document is needed yet. Ask whether calls and messages are safe, and offer the first talk within 14 days.',
  },
  clarification: {
    de: 'Erklären Sie zuerst den Datenschutz in einer Sprache, die verstanden wird, und sagen Sie, dass die Beratung freiwillig und kostenlos ist. Dann klären Sie gemeinsam: Reicht eine Auskunft, oder ist eine längere Begleitung gewünscht? Lassen Sie Angehörige möglichst nicht dolmetschen, Kinder nie. Wenn eine andere Stelle besser passt, vermitteln Sie persönlich und nicht nur mit einer Adresse.',
    en: 'Explain data protection first, in a language that is understood, and say that counselling is voluntary and free of charge. Then find out together: is one answer enough, or is longer support wanted? Avoid relatives as interpreters where you can; never use children. If another body fits better, introduce the person there instead of handing over an address.',
  },
  briefAdvice: {
    de: 'Kurzberatung ist vollwertige Beratung: eine Frage, eine Antwort, ein nächster Schritt. Legen Sie keinen Plan an und fragen Sie nicht auf Vorrat. Kommen dieselben Fragen wieder oder hängen mehrere zusammen, bieten Sie eine Bedarfsfeststellung an; der Wechsel geht jederzeit.',
    en: 'Brief advice is full counselling: one question, one answer, one next step. Draw up no plan and do not collect facts just in case. If the same questions return or several hang together, offer a needs assessment; the change is possible at any time.',
  },
  needsAssessment: {
    de: 'Beginnen Sie mit dem, was gelingt, und mit dem Thema, das die Person selbst mitbringt. Beide Seiten schätzen jeden Bereich getrennt ein; ein Unterschied ist eine Information und wird nicht weggeredet. „Nicht besprochen“ ist in Ordnung, wenn ein Grund dabei steht. Bei Gewalt, drohender Wohnungslosigkeit, Gefahr für ein Kind oder einem ablaufenden Titel handeln Sie sofort, vor jedem Plan.',
    en: 'Start with what works and with the topic the person brings. Both sides rate each domain separately; a difference is information and is not talked away. “Not discussed” is fine if a reason is given. With violence, threatened homelessness, a child in danger or an expiring title, act at once, before any plan.',
  },
  goals: {
    de: 'Das erste Ziel wählt die ratsuchende Person; drei gute Ziele sind besser als acht. Fragen Sie: Woran merken wir beide, dass es erreicht ist? Ein Kurs ist eine Maßnahme, das Ziel ist das, was danach möglich ist. Prüfen Sie jedes Angebot auf Zugang und Platz, und übernehmen Sie selbst mindestens eine Zusage.',
    en: 'The client chooses the first goal; three good goals are better than eight. Ask: how will we both notice that it is reached? A course is a measure; the goal is what becomes possible afterwards. Check each offer for eligibility and places, and take on at least one commitment yourself.',
  },
  signature: {
    de: 'Lesen Sie die Vereinbarung gemeinsam durch, auf Deutsch und in der Sprache der Person, und lassen Sie Zeit zum Mitnehmen und Überlegen. Sagen Sie klar: Die Unterschrift ist freiwillig, die Beratung geht auch ohne sie weiter. Die Kopie gehört am selben Tag in die Hand der Person. Bei Jugendlichen unterschreibt auch die sorgeberechtigte Person.',
    en: 'Read the agreement together, in German and in the person’s language, and leave time to take it home and think. Say clearly: signing is voluntary, and counselling goes on without it. The copy is handed over on the same day. For minors the guardian signs too.',
  },
  inForce: {
    de: 'Jetzt zählt, was zwischen den Gesprächen geschieht: Fragen Sie bei anderen Stellen nach und halten Sie Ihre eigenen Zusagen zuerst. Verzögert sich etwas bei einer Behörde, notieren Sie das als deren Wartezeit. Planen Sie das Überprüfungsgespräch früh; den Termin einzuhalten ist Aufgabe der Beratungsstelle.',
    en: 'Now it matters what happens between the talks: ask other bodies how things stand and keep your own commitments first. If an authority takes longer, record it as waiting time there. Plan the review talk early; keeping the date is the centre’s task.',
  },
  withoutAgreement: {
    de: 'Keine Vereinbarung zu wollen ist eine gute Entscheidung wie jede andere; einen Grund muss niemand nennen. Beraten Sie genauso verlässlich weiter, mit einem Arbeitsplan und denselben Überprüfungsterminen. Fragen Sie später einmal freundlich nach, ob eine Vereinbarung jetzt passt, und drängen Sie nicht.',
    en: 'Not wanting an agreement is as good a decision as any other; nobody has to give a reason. Go on counselling just as dependably, with a working plan and the same review dates. Ask once, later and kindly, whether an agreement would fit now, and do not press.',
  },
  review: {
    de: 'Fragen Sie zuerst, was gut gelaufen ist, und gehen Sie dann jedes Ziel durch: die Sicht der Person, Ihre Sicht, der nächste Schritt. Für alles, was noch offen ist, halten Sie die Ursache fest: Wartezeit, Gesundheit, Rechtslage, die Beratungsstelle selbst oder ein Ziel, das nicht gepasst hat. Bleiben Sie verschiedener Meinung, steht beides im Protokoll. Vereinbaren Sie am Ende das nächste Datum und geben Sie eine Kopie mit.',
    en: 'First ask what went well, then go through each goal: the person’s view, your view, the next step. For whatever is still open, record the cause: waiting time, health, the legal situation, the centre itself or a goal that did not fit. If you see things differently, both views are recorded. At the end agree the next date and hand over a copy.',
  },
  renegotiation: {
    de: 'Das Leben ändert sich, also darf sich die Vereinbarung ändern; beide Seiten können das vorschlagen. Zeigen Sie alte und neue Fassung nebeneinander, Satz für Satz. Bis beide die neue Fassung unterschrieben haben, gilt die alte weiter; niemand fällt dazwischen heraus. Eine Auflage des Jobcenters ist ein Anlass zum Anpassen und nie ein Vorwurf.',
    en: 'Life changes, so the agreement may change; either side can suggest it. Show the old and the new version side by side, sentence by sentence. Until both have signed the new one the old one stands; nobody falls through in between. A job centre order is a reason to adapt and never a reproach.',
  },
  completion: {
    de: 'Ziehen Sie gemeinsam Bilanz: Was ist erreicht, was hat geholfen, was stand im Weg, auch bei uns? Schätzen Sie die Bereiche noch einmal ein, wenn das möglich und gewünscht ist. Klären Sie, wer nach uns Ansprechperson ist, und sagen Sie, wann die Daten gelöscht werden. Feiern Sie das Erreichte.',
    en: 'Take stock together: what was reached, what helped, what stood in the way, on our side too? Rate the domains once more if that is possible and wanted. Make clear who to turn to after us, and say when the data will be erased. Celebrate what was reached.',
  },
  closed: {
    de: 'Die Akte ist zu, die Tür bleibt offen: Wer wiederkommt, beginnt neu, mit neuer Einwilligung und neuer Ausgangslage. Nehmen Sie nur dann noch einmal Kontakt auf, wenn dafür eine eigene Einwilligung vorliegt. Neue Angaben kommen nur als begründete Korrektur hinein.',
    en: 'The file is closed, the door stays open: whoever returns starts afresh, with new consent and a new baseline. Make contact again only if there is a separate consent for it. New facts enter only as a correction with a reason.',
  },
};
