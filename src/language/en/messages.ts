// English messages to the staff: no name, nothing anybody told; the short number of the case, the day and the reason.
import type { MessageTexts } from '../message-texts.ts';

export const messages: MessageTexts = {
  topics: {
    reviewWindowOpen: { title: 'Review possible', text: (day) => `The review is possible now and is due on ${day} at the latest.` },
    reviewIn14Days: { title: 'Review in two weeks', text: (day) => `The review is due on ${day} at the latest.` },
    reviewIn3Days: { title: 'Review in a few days', text: (day) => `The review is due on ${day} at the latest.` },
    reviewToday: { title: 'Review due today', text: (day) => `The review is due on ${day}.` },
    reviewOverdue: {
      title: 'Review overdue',
      text: (day) =>
        `The review was meant for ${day} and can be held at any time. Until then new goals, renegotiation and the final balance wait.`,
    },
    reviewEscalated: {
      title: 'Review open for two weeks',
      text: (day) => `The review was meant for ${day}. The team lead can waive it with a reason or help to hold it.`,
    },
    measuresOverdue: {
      title: 'Two measures have been open for long',
      text: () => 'Two measures are more than 14 days past their day. The next review therefore comes earlier.',
    },
    versionLapsing: { title: 'Signatures still open', text: (day) => `The version can be signed until ${day}.` },
    versionLapsed: {
      title: 'Time for signatures is over',
      text: () => 'The version is a draft again and can be offered anew at any time.',
    },
    renegotiationLapsing: {
      title: 'Renegotiation still open',
      text: (day) => `The new version can come into force until ${day}. Otherwise the present one stands.`,
    },
    renegotiationLapsed: {
      title: 'The present version stands',
      text: () => 'The time for renegotiating is over. A review comes next.',
    },
    termEnded: {
      title: 'Term of the agreement is over',
      text: (day) => `The term ended on ${day}. Counselling goes on; a new agreement is possible at any time.`,
    },
    capWarned: {
      title: 'Longest duration comes nearer',
      text: () => 'Counselling has been going on for 30 months. Please think together about what follows.',
    },
    capWarnedAgain: {
      title: 'Longest duration is very near',
      text: () => 'Counselling has been going on for 34 months. An extension needs a reason and a second person.',
    },
    capReached: {
      title: 'Longest duration reached',
      text: (day) => `The longest duration of counselling was reached on ${day}. The final balance comes next.`,
    },
    pauseEnded: { title: 'Pause is over', text: (day) => `The pause ended on ${day}. A review comes before anything else.` },
    attemptDue: { title: 'Next attempt at contact', text: (day) => `The next attempt at contact is planned by ${day}.` },
    letterDue: { title: 'Letter with a new appointment', text: (day) => `The letter with a new appointment is planned by ${day}.` },
    letterUnanswered: {
      title: 'No answer to the letter yet',
      text: () => 'The letter went out 14 days ago. The case stays open; any new contact leads back.',
    },
    contactLost: {
      title: 'Contact counts as lost',
      text: () => 'There has been no contact for three months. The case can stay open or be closed by two persons.',
    },
    handoverLapsed: {
      title: 'Handover not accepted',
      text: () => 'The time for accepting the handover is over. The case stays here.',
    },
    retentionEnded: {
      title: 'Retention period over',
      text: (day) => `The case has been closed since ${day} and the retention period is over. It can now be erased by two persons.`,
    },
    erasureOwed: {
      title: 'Erasure is owed',
      text: (day) =>
        `The consent to processing was withdrawn and the case has been closed since ${day}. Hand over a copy if it is wanted, then erase by two persons.`,
    },
    cameOfAge: {
      title: 'Age limit 18 reached',
      text: (day) => `Since ${day} the client signs alone. A review for a special occasion follows.`,
    },
    turned27: {
      title: 'Age limit 27 reached',
      text: (day) => `Since ${day} the age limit of 27 applies. In the youth service a handover to counselling for adults is proposed.`,
    },
    aftercareDue: { title: 'Aftercare is due', text: () => 'The contact that was agreed for after closing is due.' },
    referralLetter: {
      title: 'Letter of referral',
      text: (day) => `The letter is prepared for ${day} and goes out only with a valid consent.`,
    },
  },
  appointments: {
    firstTalk: 'First talk',
    reviewWindow: 'Review possible from today',
    reviewPlanned: 'Review planned',
    reviewDue: 'Review today at the latest',
    newAppointment: 'New appointment from the letter',
    wake: 'Pause ends',
  },
  statuses: {
    waiting: 'Planned',
    sent: 'Sent',
    heldBack: 'Held back',
    failed: 'Not sent',
    obsolete: 'No longer needed',
    done: 'Done',
  },
  faults: {
    noAddress: 'There is no mail address. Please tell them in another way.',
    unusableAddress: 'The mail address is not a whole one, or there are several. Please check it or tell them in another way.',
    otherChannel: 'The client would like to be reached in another way. Please tell them there.',
    refusedAddress: 'The mail server does not take this address. Please check it.',
    unreachable: 'The mail server could not be reached.',
    interrupted: 'Sending was interrupted. The message may have arrived.',
    consentMissing: 'The consent is no longer there. Nothing was sent; the client can carry the letter.',
    refusedByRules: 'The standard does not allow this now. Nothing was sent.',
  },
  caseOf: (id) => `case ${id}`,
  aboutTheCase: (id) => `About case ${id}.`,
  dueBecause: (rule) => `The day is set ${rule}.`,
  toTheCase: (link) => `To the case: ${link}`,
  calendarName: 'Etappe: my cases',
};
