// A parental pause that is ended earlier: the review comes before everything else.
import { ludwigshafenJuly } from '../../lives/ludwigshafen.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

export const birth: Scenario = {
  name: 'birth',
  title: both('Pause nach einer Geburt', 'A pause after a birth'),
  story: both(
    'Zahra Probe bekommt ein Kind. Sechs Monate ruht der Fall, wenn sie möchte; sie möchte früher weitermachen.',
    'Zahra Probe has a child. The case rests for six months if she likes; she would like to go on earlier.',
  ),
  site: ludwigshafenJuly.site,
  steps: ludwigshafenJuly.steps,
  stops: [
    stop(
      '2027-03-15',
      'paused',
      'Die Uhr der Überprüfung ruht mit der Pause (R9). Gezählt wird von der Geburt an, nicht von heute (T12).',
      'The review clock rests with the pause (R9). It is counted from the birth and not from today (T12).',
      whatIsPossible('pause.ended', 'pause.extended', 'contact.noted', 'review.waived'),
    ),
    stop(
      '2027-07-01',
      'pause.ended',
      'Zurück. Vor allem anderen kommt das Überprüfungsgespräch, innerhalb von 28 Tagen (T13).',
      'Back. The review talk comes before anything else, within 28 days (T13).',
      whenIsTheReview,
    ),
    stop(
      '2027-07-19',
      'renegotiation',
      'Die Tage im Plan passen nicht mehr, deshalb wird neu verhandelt.',
      'The days in the plan no longer fit, so it is renegotiated.',
      whatIsPossible('goal.revised', 'version.offered', 'pause.agreed'),
    ),
  ],
};
