// Mail addresses: whole or none, never another one that is part of what was written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailAddress, mailIn } from '../../src/record/words/mail-address.ts';

describe('an address', () => {
  test.each([
    ['amina@example.org', 'amina@example.org'],
    [' amina@example.org\n', 'amina@example.org'],
    ['amina@example.xn--ngbc5azd', 'amina@example.xn--ngbc5azd'],
    ['amina@example.شبكة', 'amina@example.xn--ngbc5azd'],
    ['امينه@مثال.السعودية', 'امينه@xn--mgbh0fb.xn--mgberp4a5d4ar'],
    ['jörg@müller.example', 'jörg@xn--mller-kva.example'],
    ['amina@straße.example', 'amina@xn--strae-oqa.example'],
    ["o'neil+amt@post.example", "o'neil+amt@post.example"],
  ])('%j goes to %j', (text, address) => {
    expect(mailAddress(text)).toBe(address);
  });

  test.each([
    '',
    'amina',
    'amina@example',
    'amina@example.o',
    'amina@@example.org',
    '.amina@example.org',
    'amina@example..org',
    'amina@-example.org',
    'amina @example.org',
    'amina@example.org/x',
    'amina@example.org:25',
    'amina@ex%61mple.org',
    'amina@127.1',
    'amina@exam\u00adple.org',
    'ami\u200bna@example.org',
    'amina@example.org, bruder@example.org',
    'Amina <amina@example.org>',
  ])('%j is none', (text) => {
    expect(mailAddress(text)).toBeNull();
  });
});

describe('a line', () => {
  test.each([
    ['0152 28817000, amina@example.org', 'amina@example.org'],
    ['E-Mail: amina@example.xn--ngbc5azd', 'amina@example.xn--ngbc5azd'],
    ['schreibt gern (amina@example.org).', 'amina@example.org'],
    ['<amina@example.org>; tagsüber', 'amina@example.org'],
  ])('%j has one', (line, address) => {
    expect(mailIn(line)).toEqual({ address });
  });

  test.each([
    ['0152 28817000', 'none'],
    ['', 'none'],
    ['amina@example.org oder bruder@example.org', 'several'],
    ['amina@example.org;bruder@example.org', 'unclear'],
    ['amina @example.org', 'unclear'],
    ['amina@example. org', 'unclear'],
    ['amina@example.org .de', 'unclear'],
    ['amina. khalil@example.org', 'unclear'],
    ['amina.  khalil@example.org', 'unclear'],
    [' amina@example.org  .de ', 'unclear'],
    ['amina,khalil@example.org', 'unclear'],
    ['amina@example', 'unclear'],
    ['E-Mail:amina@example.org', 'unclear'],
  ])('%j: %s', (line, fault) => {
    expect(mailIn(line)).toEqual({ fault });
  });

  test('never gives what does not stand there as a word of its own', () => {
    const piece = fc.constantFrom('amina', 'b', '@', '.', 'example', 'org', 'xn--ngbc5azd', ',', ' ', '"', '<', '>', 'ü', '\u200b', '-');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = pieces.join('');
        const found = mailIn(line);
        if (!('address' in found)) return;
        const words = line.split(/\s+/u).map((word) => word.replaceAll(/^[<"]+|[>",.]+$/gu, ''));
        expect(words.map(mailAddress)).toContain(found.address);
      }),
    );
  });
});
