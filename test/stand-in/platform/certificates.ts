import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

export interface Certificates {
  readonly caPem: string;
  readonly certPem: string;
  readonly keyPem: string;
}

const dayMs = 86_400_000;
const issuerName = 'Stand-in throw-away CA';

/** One DER value: tag, length, content (ITU-T X.690). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const octets = (content: Buffer): Buffer => der(0x04, content);
const bits = (content: Buffer): Buffer => der(0x03, Buffer.from([0]), content);
const yes = der(0x01, Buffer.from([0xff]));
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const utcTime = (at: number): Buffer =>
  der(0x17, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const commonName = (name: string): Buffer => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));

// RFC 5280, 4.2.1: basic constraints, key usage (keyCertSign), alternative name (dNSName), extended key usage (serverAuth).
const isCa = sequence(oid('551d13'), yes, octets(sequence(yes)));
const signsCertificates = sequence(oid('551d0f'), yes, octets(der(0x03, Buffer.from([2, 0x04]))));
const forHost = (host: string): Buffer => sequence(oid('551d11'), octets(sequence(der(0x82, Buffer.from(host)))));
const servesTls = sequence(oid('551d25'), octets(sequence(oid('2b06010505070301'))));

function certificate(subject: string, publicKey: KeyObject, signer: KeyObject, extensions: readonly Buffer[]): string {
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(8)]);
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    commonName(issuerName),
    sequence(utcTime(Date.now() - dayMs), utcTime(Date.now() + 30 * dayMs)),
    commonName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signed = sequence(toBeSigned, ecdsaWithSha256, bits(sign('sha256', toBeSigned, signer)));
  return `-----BEGIN CERTIFICATE-----\n${signed.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
}

/** A CA made for this run only, and its certificate for every shop's host. The CA's key is forgotten at once. */
export function throwAwayCertificates(): Certificates {
  const ca = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const leaf = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    caPem: certificate(issuerName, ca.publicKey, ca.privateKey, [isCa, signsCertificates]),
    certPem: certificate('*.myshopify.com', leaf.publicKey, ca.privateKey, [forHost('*.myshopify.com'), servesTls]),
    keyPem: leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
