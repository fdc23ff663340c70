// The five situations of each life domain in easy German, as the client says them of themselves.
import type { AnchorTexts } from '../keys.ts';

export const easy: AnchorTexts = {
  'anchor.language.1': 'Ich kann auf Deutsch noch nicht sprechen. Auch einen Notruf kann ich auf Deutsch noch nicht machen.',
  'anchor.language.2':
    'Ich verstehe einzelne Wörter und Sätze (etwa A1). Beim Arzt, im Amt und in der Schule brauche ich immer jemanden, der übersetzt.',
  'anchor.language.3': 'Ich kann einfache Gespräche führen (etwa A2). Bei Briefen und am Telefon hole ich mir Hilfe.',
  'anchor.language.4':
    'Im Amt, beim Arzt und in der Schule komme ich meistens allein zurecht (etwa B1). Schwere Briefe lesen wir zusammen.',
  'anchor.language.5': 'Ich spreche, lese und schreibe Deutsch im Alltag und im Beruf ohne Hilfe (etwa B2 oder mehr).',
  'anchor.residence.1':
    'Meine Erlaubnis für Deutschland endet in wenigen Wochen oder ist schon zu Ende. Oder ich muss schnell auf einen Brief vom Amt antworten. Niemand vertritt mich.',
  'anchor.residence.2':
    'Ich weiß nicht sicher, ob ich bleiben darf. Wichtige Papiere fehlen, zum Beispiel der Pass. Ich kenne die nächsten Schritte nicht.',
  'anchor.residence.3': 'Ich darf ein bis drei Jahre bleiben. Ich weiß, bis wann. Bei Anträgen brauche ich Hilfe.',
  'anchor.residence.4':
    'Ich darf sicher bleiben. Ich verlängere meine Papiere rechtzeitig selbst. Nur mit besonderen Fragen komme ich zur Beratung.',
  'anchor.residence.5': 'Ich darf für immer bleiben oder bin Deutsche oder Deutscher. Fragen zum Recht kläre ich allein.',
  'anchor.work.1':
    'Ich verdiene kein Geld mit Arbeit und finde keinen Weg zu einer Arbeit. Oder jemand bezahlt mich bei der Arbeit nicht richtig oder nimmt mir meine Rechte.',
  'anchor.work.2': 'Ich darf arbeiten. Aber mir fehlen noch ein Lebenslauf, ein Weg für die Suche und eine Idee, welcher Beruf passt.',
  'anchor.work.3': 'Ich habe erste Bewerbungen geschrieben, mache ein Praktikum oder arbeite auf Zeit. Ich könnte aber mehr.',
  'anchor.work.4': 'Ich arbeite mit Vertrag und Versicherung. Ich suche allein nach einer Arbeit, die besser passt.',
  'anchor.work.5': 'Ich habe eine sichere Arbeit, die zu mir passt. Ich kenne meine Rechte.',
  'anchor.recognition.1':
    'Ich darf in meinem Beruf hier nicht arbeiten. Meine Zeugnisse fehlen. Deshalb verliere ich gerade eine Frist oder eine Stelle.',
  'anchor.recognition.2': 'Ich habe Zeugnisse. Aber ich weiß noch nicht, welcher deutsche Beruf das ist und welches Amt dafür da ist.',
  'anchor.recognition.3': 'Ein Teil meiner Papiere ist übersetzt und beglaubigt. Oder mein Antrag läuft und wir machen das zusammen.',
  'anchor.recognition.4': 'Mein Beruf ist zum Teil anerkannt. Was noch fehlt, plane ich fast allein.',
  'anchor.recognition.5': 'Mein Abschluss ist anerkannt, oder ich brauche ihn nicht für meinen Beruf. Ich lerne selbst weiter.',
  'anchor.education.1': 'Ich kann noch in keiner Schrift sicher lesen. Oder ich muss zur Schule gehen und habe keinen Platz.',
  'anchor.education.2': 'Ich habe die Schule ohne Abschluss aufgehört. Ich kenne die Wege zu Schule oder Ausbildung hier noch nicht.',
  'anchor.education.3': 'Ich besuche einen Kurs zur Vorbereitung oder eine Abendschule. Ich brauche Hilfe, damit ich weitermache.',
  'anchor.education.4':
    'Ich mache eine Ausbildung, gehe zur Schule oder studiere. Nur vor Prüfungen oder bei Fragen zum Geld hole ich mir Rat.',
  'anchor.education.5': 'Ich habe einen Abschluss, der zu meinem Plan passt. Oder ich plane den nächsten Schritt allein.',
  'anchor.children.1': 'Mein Kind muss zur Schule gehen und hat keinen Platz. Oder ein Kind ist vielleicht in Gefahr.',
  'anchor.children.2': 'Mein Kind hat noch keine Betreuung oder fühlt sich in der Schule sehr schlecht. Ich kenne dort noch niemanden.',
  'anchor.children.3': 'Meine Kinder gehen in die Kita oder zur Schule. Bei Gesprächen und Formularen brauche ich Begleitung.',
  'anchor.children.4': 'Ich spreche oft selbst mit Kita und Schule. Nur bei einem Wechsel hole ich mir Rat.',
  'anchor.children.5': 'Meine Kinder lernen und werden gut begleitet. Ich kenne die Wege, unsere Rechte und wen ich fragen kann.',
  'anchor.family.1': 'In der Familie gibt es Gewalt oder Drohungen. Oder ein Mensch braucht Pflege und bekommt sie nicht.',
  'anchor.family.2': 'Eine Trennung, die Sorge um Familie im Ausland oder Pflege nehmen mir fast alle Kraft. Niemand hilft mir dabei.',
  'anchor.family.3': 'Wir kommen im Alltag zurecht. Bei Familien-Nachzug, Sorgerecht oder Pflege brauchen wir oft Hilfe.',
  'anchor.family.4': 'Die Aufgaben sind verteilt. Wir haben Hilfen. Nur einzelne Fragen kommen noch in die Beratung.',
  'anchor.family.5': 'Wir leben so zusammen, wie wir wollen. Wenn wir Hilfe brauchen, finden wir sie selbst.',
  'anchor.housing.1': 'Ich habe keine Wohnung. Oder ich verliere sie bald, zum Beispiel durch eine Kündigung.',
  'anchor.housing.2': 'Ich wohne in einer Unterkunft mit vielen oder sehr eng. Ich weiß noch nicht, wie man hier eine Wohnung sucht.',
  'anchor.housing.3': 'Meine Wohnung ist nur auf Zeit oder zu klein. Ich suche mit Hilfe eine bessere.',
  'anchor.housing.4': 'Ich habe einen eigenen Mietvertrag. Miete und Abrechnungen sind geregelt. Bei Streit hole ich mir Rat.',
  'anchor.housing.5': 'Ich wohne sicher und gut. Mit dem Vermieter oder der Vermieterin kläre ich alles allein.',
  'anchor.health.1':
    'Ich brauche dringend einen Arzt oder eine Behandlung und bekomme sie nicht. Oder ich habe keine Kranken-Versicherung.',
  'anchor.health.2': 'Meine Beschwerden bestimmen meinen Alltag. Ich habe noch keine Praxis, die mich regelmäßig behandelt.',
  'anchor.health.3': 'Ich bin in Behandlung. Bei Terminen und Anträgen brauche ich Begleitung oder jemanden, der übersetzt.',
  'anchor.health.4': 'Ich gehe selbst zum Arzt und zur Vorsorge. Nur bei Fragen zur Krankenkasse oder Reha hole ich mir Rat.',
  'anchor.health.5': 'Ich bin gut versorgt. Meine Gesundheit hindert mich nicht an meinen Plänen.',
  'anchor.money.1': 'Das Geld reicht nicht für Essen, Miete oder Strom. Oder mein Konto ist gesperrt, weil ich Schulden habe.',
  'anchor.money.2': 'Geld vom Amt fehlt oder kommt nicht regelmäßig. Ich habe Mahnungen, die noch niemand sortiert hat.',
  'anchor.money.3': 'Das Geld für das Wichtigste ist da. Anträge und Raten machen wir zusammen.',
  'anchor.money.4': 'Ich weiß, was ich bekomme und was ich ausgebe. Anträge stelle ich meistens selbst.',
  'anchor.money.5': 'Ich lebe von meinem eigenen Geld oder von sicheren Leistungen. Ich behalte allein den Überblick.',
  'anchor.everydayLife.1': 'Wichtige Briefe bleiben liegen, weil ich sie nicht lesen kann. Deshalb kann ich Geld oder Rechte verlieren.',
  'anchor.everydayLife.2': 'Ich bringe fast jeden Brief in die Beratung. Das Internet nutze ich für Ämter noch nicht.',
  'anchor.everydayLife.3': 'Ich sortiere Briefe selbst und kenne die wichtigsten Stellen. Beim Ausfüllen von Formularen brauche ich Hilfe.',
  'anchor.everydayLife.4': 'Ich mache Termine, fahre hin und stelle übliche Anträge selbst, auch im Internet.',
  'anchor.everydayLife.5': 'Ämter, Verträge und Konten im Internet regle ich allein. Oft helfe ich auch anderen.',
  'anchor.participation.1': 'Ich habe außerhalb der Wohnung mit niemandem Kontakt. Oder ich gehe nicht hinaus, weil ich Angst habe.',
  'anchor.participation.2': 'Ich kenne hier ein oder zwei Menschen. Ich kenne noch keinen Ort, an dem man sich trifft.',
  'anchor.participation.3': 'Manchmal gehe ich zu einem Treff, in einen Verein oder eine Gemeinde. Meistens begleitet mich jemand.',
  'anchor.participation.4': 'Ich treffe oft Bekannte, auch auf Deutsch. Angebote finde ich selbst.',
  'anchor.participation.5':
    'In der Nachbarschaft, im Verein oder im Ehrenamt fühle ich mich zu Hause. Dort mache ich mit und entscheide mit.',
};
