// A date is corrected after the first signature: the signature is void, and a second version is signed by both.
import { hannover } from '../../lives/hannover.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

export const twoVersions: Scenario = {
  name: 'two-versions',
  title: both('Zwei Fassungen', 'Two versions'),
  story: both(
    'Olena Probe hat die erste Fassung schon unterschrieben, da ändert sich der Beginn des Kurses. Ein unterschriebener Text wird nie geändert.',
    'Olena Probe has signed the first version when the course turns out to begin later. A signed text is never changed.',
  ),
  site: hannover.site,
  steps: hannover.steps,
  stops: [
    stop(
      '2026-09-03',
      'signature',
      'Frau Probe hat die erste Fassung unterschrieben, die Beratungsstelle noch nicht.',
      'Ms Probe has signed the first version, the centre has not.',
      whatIsPossible('agreement.concluded', 'version.withdrawn', 'goal.revised', 'signature.declined'),
    ),
    stop(
      '2026-09-04',
      'version.withdrawn',
      'Die erste Fassung ist zurückgezogen, und mit ihr die Unterschrift: sie galt diesem Text. Die zweite Fassung liegt vor.',
      'The first version is withdrawn and the signature with it: it was for that text. The second version is on the table.',
      whatIsPossible('agreement.concluded', 'version.signed', 'measure.revised'),
    ),
    stop(
      '2026-09-24',
      'agreement.concluded',
      'In Kraft am Tag der letzten Unterschrift unter derselben Fassung.',
      'In force on the day of the last signature under the same version.',
      whenIsTheReview,
    ),
  ],
};
