// The life domain "money and debts": question, practice guide, anchors, goal and measure templates.
import type { DomainContent } from '../../../catalogue.ts';

export const money = {
  entry: {
    code: 'money',
    name: { de: 'Geld und Schulden', en: 'Money and debts' },
    question: {
      de: 'Reicht das Geld im Monat, und gibt es Rechnungen oder Briefe, die Ihnen Druck machen?',
      en: 'Is there enough money for the month, and are there bills or letters that put you under pressure?',
    },
    guidance: {
      de: 'Prüfen Sie zuerst, welche Leistungen zustehen und noch nicht beantragt sind: Kindergeld, Kinderzuschlag, Wohngeld, Unterhaltsvorschuss, Leistungen vom Jobcenter. Miete und Strom gehen vor allen anderen Rechnungen. Bei Pfändung oder mehreren Gläubigern vermitteln Sie zur Schuldnerberatung; ein P-Konto schützt sofort.',
      en: 'First check which benefits are due and not yet applied for: child benefit, child supplement, housing benefit, advance maintenance, benefits from the job centre. Rent and electricity come before all other bills. With attachment or several creditors refer to debt advice; a protected account (P-Konto) helps at once.',
    },
    anchors: [
      {
        de: 'Das Geld reicht nicht für Essen, Miete oder Strom, oder das Konto ist gepfändet.',
        en: 'There is not enough money for food, rent or electricity, or the account is attached.',
      },
      {
        de: 'Leistungen fehlen oder kommen unregelmäßig, und es liegen Mahnungen vor, die noch niemand sortiert hat.',
        en: 'Benefits are missing or irregular, and there are reminders that nobody has sorted yet.',
      },
      {
        de: 'Die Grundversorgung ist gesichert, Anträge und Ratenpläne werden gemeinsam bearbeitet.',
        en: 'Basic needs are secured; applications and payment plans are handled together.',
      },
      {
        de: 'Einnahmen und Ausgaben sind bekannt, Anträge stellt die Person meist selbst.',
        en: 'Income and spending are known, and the person mostly applies alone.',
      },
      {
        de: 'Die Person lebt von eigenem Einkommen oder verlässlichen Leistungen und behält den Überblick allein.',
        en: 'The person lives on own income or dependable benefits and keeps the overview alone.',
      },
    ],
  },
  goalTemplates: [
    {
      code: 'knowMyBudget',
      domain: 'money',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich verschaffe mir bis zum {date} einen Überblick über mein Geld (Nachweis: Haushaltsplan).',
        en: 'I gain an overview of my money by {date} (proof: household budget).',
      },
    },
    {
      code: 'applyForDueBenefits',
      domain: 'money',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich beantrage bis zum {date} alle passenden Leistungen für meine Familie (Nachweis: Eingangsbestätigungen).',
        en: 'I apply for all benefits due to my family by {date} (proof: confirmations of receipt).',
      },
    },
    {
      code: 'agreePaymentPlan',
      domain: 'money',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich vereinbare bis zum {date} einen Plan für meine Schulden (Nachweis: Ratenplan).',
        en: 'I agree on a plan for my debts by {date} (proof: payment plan).',
      },
    },
    {
      code: 'openOwnAccount',
      domain: 'money',
      evidence: 'documentSeen',
      wording: {
        de: 'Ich eröffne bis zum {date} ein eigenes Konto (Nachweis: Bankkarte).',
        en: 'I open an account of my own by {date} (proof: bank card).',
      },
    },
  ],
  measureTemplates: [
    {
      code: 'bringBillsAndReminders',
      domain: 'money',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich bringe alle Rechnungen und Mahnungen mit, auch ungeöffnete.',
        en: 'I bring all bills and reminders, unopened ones too.',
      },
    },
    {
      code: 'noteSpendingForMonth',
      domain: 'money',
      responsible: 'client',
      needsOffer: false,
      wording: {
        de: 'Ich schreibe einen Monat lang Einnahmen und Ausgaben auf.',
        en: 'I write down income and spending for one month.',
      },
    },
    {
      code: 'checkBenefitClaims',
      domain: 'money',
      responsible: 'centre',
      needsOffer: false,
      wording: {
        de: 'Die Beratungsstelle prüft mit mir, welche Leistungen mir zustehen, und hilft beim Antrag.',
        en: 'The centre checks with me which benefits I am entitled to and helps me apply.',
      },
    },
    {
      code: 'introduceToDebtAdvice',
      domain: 'money',
      responsible: 'centre',
      needsOffer: true,
      wording: {
        de: 'Die Beratungsstelle vereinbart mit mir einen Termin bei der Schuldnerberatung.',
        en: 'The centre makes an appointment with debt advice together with me.',
      },
    },
    {
      code: 'negotiateWithCreditors',
      domain: 'money',
      responsible: 'agency',
      agency: 'debtAdvice',
      needsOffer: true,
      wording: {
        de: 'Die Schuldnerberatung verhandelt mit den Gläubigern über Raten.',
        en: 'Debt advice negotiates instalments with the creditors.',
      },
    },
    {
      code: 'decideOnChildBenefit',
      domain: 'money',
      responsible: 'agency',
      agency: 'familyBenefitsOffice',
      needsOffer: false,
      wording: {
        de: 'Die Familienkasse entscheidet über Kindergeld und Kinderzuschlag.',
        en: 'The family benefits office decides on child benefit and child supplement.',
      },
    },
  ],
} as const satisfies DomainContent;
