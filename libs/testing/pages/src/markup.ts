/** Joins a template: lists lose their commas, and what is missing leaves nothing. */
export function markup(parts: TemplateStringsArray, ...values: unknown[]): string {
  return parts.reduce((text, part, index) => text + written(values[index - 1]) + part);
}

function written(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}

/** Escapes a text for use between tags and inside attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
