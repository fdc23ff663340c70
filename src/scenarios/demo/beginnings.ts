// From the first contact to the drafts on the table.
import { plus } from '../../../machines/day.ts';
import { on } from '../life.ts';
import { asks, findsOffer, onChain, plans, promises, ratesAll, talksFirst, wants } from '../steps.ts';
import type { Chapter } from './story.ts';

export const beginnings = {
  inquiry: ({ person, at }) => on(at(0), asks(person, 'walkIn'), { type: 'talk.offered', for: at(7) }),
  talk: ({ person, at }) =>
    on(
      at(7),
      ...talksFirst(person, {
        occupation: 'unemployed',
        interpreter: person.language === 'de' ? 'notNeeded' : 'needed',
        titleExpires: plus(at(0), { months: 14 }),
        title: 'protection',
        benefit: 'jobCentre',
      }),
    ),
  advice: ({ at }) => [
    ...on(at(7), { type: 'advice.begun' }),
    ...on(at(12), { type: 'advice.given', domain: 'everydayLife', words: { advice: 'Den Brief vom Jobcenter gemeinsam gelesen.' } }),
  ],
  assessmentBegun: ({ at }) => on(at(7), { type: 'assessment.begun' }),
  halfAssessed: ({ at }) =>
    on(
      at(10),
      { type: 'domain.rated', domain: 'language', counsellor: 2, client: 3, words: { note: 'Versteht viel, spricht wenig.' } },
      { type: 'domain.rated', domain: 'residence', counsellor: 4, client: 4 },
      { type: 'domain.rated', domain: 'work', counsellor: 2, client: 1 },
      { type: 'risk.noted', risk: 'x1', kind: 'homelessness', words: { note: 'Der Vermieter hat gekündigt.' } },
    ),
  assessed: ({ at }) =>
    on(
      at(21),
      ...ratesAll({
        language: [2, 3],
        residence: [4, 4],
        work: [2, 2],
        recognition: [3, null],
        children: [3, 2],
        housing: [3, 3],
        money: [3, 4],
      }),
      { type: 'language.levelled', listening: 'a2', speaking: 'a2', reading: 'a1', writing: 'a1', evidence: 'selfReport' },
      { type: 'assessment.completed' },
    ),
  halfDrafted: ({ at }) => on(at(28), onChain(wants('g1', 'reachLevelB1', plus(at(28), { months: 9 })), 'attendCourse')),
  drafted: ({ at }) =>
    on(
      at(28),
      onChain(wants('g1', 'reachLevelB1', plus(at(28), { months: 9 })), 'attendCourse'),
      wants('g2', 'completeApplicationFolder', plus(at(28), { months: 4 }), 'both'),
      plans('m1', 'g1', 'registerForIntegrationCourse', at(49)),
      findsOffer('m1', 'Integrationskurs am Vormittag', plus(at(28), { months: 7 })),
      plans('m2', 'g2', 'writeCurriculumVitae', at(70)),
      promises('c1', 'arrangeInterpreter'),
      promises('c2', 'comeOrCall'),
    ),
} as const satisfies Record<string, Chapter>;
