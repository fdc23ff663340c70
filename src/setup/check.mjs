// `npm run check`: types, lint, format and dead code, in that order, all of them.
import { findFailedChecks, sourceChecks } from './checks.mjs';
import { prepare } from './prepare.mjs';

prepare({ screen: false });
const failed = await findFailedChecks([...sourceChecks, ['dead code', 'knip', []]]);
process.stdout.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
