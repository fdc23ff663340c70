// `npm run measure`: counts the house, room by room, for docs/house.md; under a Node that runs the sources.
import { runTool } from './checks.mjs';
import { fittingNode, prepare } from './prepare.mjs';

prepare({ screen: false });
process.exitCode = (await runTool(fittingNode(), ['tests/architecture/measure.ts'])) ? 0 : 1;
