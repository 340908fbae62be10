/** Reads a choice of before; null when there is none or the browser keeps nothing. */
export function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice. A browser that keeps nothing only asks again the next time. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A private window may refuse; the choice still holds for this visit.
  }
}
