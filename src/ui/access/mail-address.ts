// Whether what was typed can be an e-mail address: only what certainly is none is said at once, the server decides.
export const isMailAddress = (typed: string): boolean => /^[^\s@]+@[^\s@]+$/u.test(typed.trim());
