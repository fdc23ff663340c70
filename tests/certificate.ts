// A certificate made on the spot, signed by its own key: DER by hand, because that is forty lines and the smallest library for it brings twenty
// packages. What it makes is judged by the OpenSSL inside Node whenever a test uses it.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Made = { readonly cert: string; readonly key: string };
type Wish = { readonly name?: string; readonly from?: Date; readonly until?: Date };

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const bytes = (hex: string) => Buffer.from(hex, 'hex');
const oid = (hex: string) => der(0x06, bytes(hex));
/** RFC 5280, section 4.1.2.5.2: YYYYMMDDHHMMSSZ. */
const time = (date: Date) => der(0x18, Buffer.from(`${date.toISOString().replaceAll(/[-:T]|\.\d+Z/gu, '')}Z`));
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));

/** OpenSSL asks the machine for the day, whatever clock a test runs under: it has to lie between these for both. */
const always = { from: new Date('2000-01-01'), until: new Date('2090-01-01') };

/** For `localhost`, its address and another name; it always counts unless said otherwise. */
export function newCertificate({ name = 'etappe.example', from = always.from, until = always.until }: Wish = {}): Made {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // Of two that call themselves the same, OpenSSL would believe only one.
  const issuer = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(`${name} ${randomBytes(4).toString('hex')}`)))));
  const validity = sequence(time(from), time(until));
  const names = [der(0x82, Buffer.from(name)), der(0x82, Buffer.from('localhost')), der(0x87, bytes('7f000001'))];
  const extensions = der(0xa3, sequence(sequence(oid('551d11'), der(0x04, sequence(...names)))));
  const version = der(0xa0, der(0x02, bytes('02')));
  const serial = der(0x02, Buffer.concat([bytes('01'), randomBytes(8)]));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(version, serial, ecdsaWithSha256, issuer, validity, issuer, spki, extensions);
  const signature = der(0x03, bytes('00'), sign('sha256', body, privateKey));
  const base64 = sequence(body, ecdsaWithSha256, signature).toString('base64');
  const lines = base64.match(/.{1,64}/gu) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Written as a server finds them. */
export function writeCertificate(folder: string, { cert, key }: Made = newCertificate(), name = 'tls') {
  const files = { certificate: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
  writeFileSync(files.certificate, cert);
  writeFileSync(files.key, key, { mode: 0o600 });
  chmodSync(files.key, 0o600);
  return files;
}
