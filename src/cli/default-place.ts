// Where the cases are kept unless somebody names another place.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export const defaultPlace = join(projectRoot, 'var', 'data');
