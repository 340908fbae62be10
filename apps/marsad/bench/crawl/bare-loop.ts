import { Agent, request } from 'undici';
import { articlePath } from './farm-page.js';

/** One request at a time to each host, all hosts beside each other, nothing kept: what the machine can fetch at best. */
export async function fetchBarely(origins: readonly string[], articles: number): Promise<{ readonly bytes: number }> {
  const agent = new Agent({ connections: 1 });
  let bytes = 0;
  await Promise.all(
    origins.map(async (origin) => {
      for (let article = 0; article < articles; article += 1) {
        const { body } = await request(`${origin}${articlePath(article)}`, { dispatcher: agent });
        bytes += (await body.arrayBuffer()).byteLength;
      }
    }),
  );
  await agent.close();
  return { bytes };
}
