// Whether people can sign in to this build. While nobody can, the address it listens on is the only lock (decision 47).
export const hasSignIn: boolean = false;
