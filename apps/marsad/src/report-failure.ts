/** Errors whose message is written for the person at the terminal carry a code; their stack would only be noise. */
function isExpected(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Says on standard error what went wrong and lets the process end with 1. `MARSAD_DEBUG=1` shows the stack as well. */
export function reportFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const showStack = !isExpected(error) || process.env['MARSAD_DEBUG'] === '1';
  process.stderr.write(`marsad: ${message}\n`);
  if (showStack && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = 1;
}
