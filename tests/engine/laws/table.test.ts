// Two steppers, one chart (decision 6): whatever happens, the table leads where XState leads, for the same reasons.
import { expect, test } from 'vitest';
import { caseMachine } from '../../../machines/case/chart/machine.ts';
import { proposalTypes } from '../../../machines/case/events/case-event.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replaySteps } from '../../../src/engine/log/replay.ts';
import { configurationOf, goingOnBy } from '../../../src/engine/state/take.ts';
import { decideOnCase } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { simulate } from '../../../src/scenarios/simulate/simulate.ts';
import { inputOf } from '../../../src/record/log/input-of.ts';
import { forEveryHistory } from '../lives/histories.ts';

test('every entry leads to the same state, and asks for the same', () => {
  forEveryHistory(({ input, entries }) => {
    const [byXState, byTable] = (['xstate', 'table'] as const).map((stepper) => [...replaySteps({ input, entries, stepper })]);
    expect(byTable).toEqual(byXState);
  });
});

test('whatever is tried, lawful or not, in time or late, is decided alike', () => {
  forEveryHistory(({ input, birthDate, attempts }) => {
    for (const { log: entries, before, event, on, by, today } of attempts) {
      const [byXState, byTable] = (['xstate', 'table'] as const).map((stepper) =>
        decideOnCase({ log: { input, entries, stepper }, state: goingOnBy(stepper, before), birthDate }, { event, on, by }, today),
      );
      expect(byTable).toEqual(byXState);
    }
  });
});

test('the calendar says the same', () => {
  forEveryHistory(({ state, today, birthDate }) => {
    const inTwoYears = `${Number(today.slice(0, 4)) + 2}-06-30`;
    const [byXState, byTable] = (['xstate', 'table'] as const).map((stepper) => settle(goingOnBy(stepper, state), inTwoYears, birthDate));
    expect(byTable).toEqual(byXState);
  });
});

test('where a case stands the same events are known and the same states are active', () => {
  forEveryHistory(({ attempts }) => {
    for (const { settled } of attempts) {
      const snapshot = caseMachine.resolveState(settled);
      const { steps, active } = configurationOf(settled);
      // Marked as irregular an event is let pass whatever it needs: what is left is whether the chart knows it here.
      const known = proposalTypes.filter((type) => snapshot.can({ type, irregular: [{ code: 'notNow' }] } as never));
      expect(proposalTypes.filter((type) => steps.has(type))).toEqual(known);
      expect(
        active.filter(
          (path) =>
            !snapshot.matches(
              path.split('.').reduceRight<object | string>((inner, key) => (inner === '' ? key : { [key]: inner }), '') as never,
            ),
        ),
      ).toEqual([]);
    }
  });
});

test('recordings are judged alike, the deviating ones too', () => {
  const verdicts = (stepper: 'xstate' | 'table') =>
    Array.from(simulate({ cases: 40, seed: 11, deviations: 0.6 }), ({ header, entries }) =>
      conform({ input: inputOf(header), entries, stepper }),
    );
  const byXState = verdicts('xstate');
  expect(verdicts('table')).toEqual(byXState);
  expect(new Set(byXState.map(({ deviation }) => deviation?.code)).size).toBeGreaterThan(2);
});
