// Mutation testing signs in thousands of times: there a password is hashed as cheaply as the method allows. Nowhere else.
import crypto, { type Argon2Algorithm, type Argon2Parameters } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const { argon2 } = crypto;
type Answered = (failed: Error | null, derived: NonSharedBuffer) => void;
const cheap = (algorithm: Argon2Algorithm, parameters: Argon2Parameters, answered: Answered): void =>
  argon2(algorithm, { ...parameters, memory: 8, passes: 1 }, answered);

Object.assign(crypto, { argon2: cheap });
syncBuiltinESMExports();
