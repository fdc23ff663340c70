// Where the cases are kept unless somebody names another place.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** By where this file lies, not by the folder somebody happens to stand in. */
const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export const defaultPlace = join(projectRoot, 'var', 'data');
