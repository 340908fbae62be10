import { InvalidArgumentError } from 'commander';

/** The stages that a process can host; the newsroom is the demo's own news site. */
export const roles = ['crawler', 'extractor', 'aggregator', 'query', 'newsroom'] as const;

export type Role = (typeof roles)[number];

/** The four services of the product. */
export const serviceRoles: readonly Role[] = ['crawler', 'extractor', 'aggregator', 'query'];

function isRole(name: string): name is Role {
  return roles.some((role) => role === name);
}

/**
 * Reads a comma-separated list of roles.
 * @throws InvalidArgumentError that names the unknown one and the known ones
 */
export function parseRoles(list: string): Role[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !isRole(name));
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`Unknown: ${unknown.join(', ')}. Roles are ${roles.join(', ')}.`);
  }
  return [...new Set(names.filter(isRole))];
}

/** Stages that run side by side on one machine each find their port free. */
const usualPorts: Readonly<Record<Role, number>> = {
  query: 8080,
  crawler: 8081,
  extractor: 8082,
  aggregator: 8083,
  newsroom: 8084,
};

/**
 * The environment with a port for a process when it names none: the dashboard's wherever the dashboard is, else that of
 * the first role.
 */
export function withUsualPort(environment: NodeJS.ProcessEnv, hosted: readonly Role[]): NodeJS.ProcessEnv {
  if (environment['MARSAD_PORT_FILE'] !== undefined) return environment;
  const [first = 'query'] = hosted;
  return { MARSAD_PORT: String(usualPorts[hosted.includes('query') ? 'query' : first]), ...environment };
}
