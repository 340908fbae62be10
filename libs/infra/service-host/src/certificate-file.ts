import { readFileSync } from 'node:fs';
import { z } from 'zod';

const pemCertificate = '-----BEGIN CERTIFICATE-----';

/** The certificates in a file, or a complaint that does not show where it was looked for. */
function readCertificates(file: string, context: z.RefinementCtx<string>): string {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.includes(pemCertificate)) return text;
    context.addIssue({ code: 'custom', message: 'the file holds no certificate in PEM' });
  } catch {
    context.addIssue({ code: 'custom', message: 'the file cannot be read' });
  }
  return z.NEVER;
}

/**
 * A setting that names a file with the certificates (PEM, RFC 7468) of the authorities that may vouch for a server; read
 * once, with the settings, it gives their text. Empty or left out it gives null: those that Node.js knows may vouch.
 */
export const certificateFile = z
  .string()
  .default('')
  .transform((file, context) => (file === '' ? null : readCertificates(file, context)));
