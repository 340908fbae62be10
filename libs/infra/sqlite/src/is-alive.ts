/**
 * Whether a process of this machine lives, so that what a dead one held in a shared file can be taken over at once. One
 * that belongs to somebody else answers with EPERM, and lives.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
