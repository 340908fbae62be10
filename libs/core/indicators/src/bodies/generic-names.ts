import { normalisePhrase } from '#core/contracts';
import * as arabic from './arabic-words.js';
import * as english from './english-words.js';
import * as french from './french-words.js';
import { tableOf } from './page.js';

const small = tableOf('of the and for de du des d la le les l et a aux in');
const tables: readonly ReadonlySet<string>[] = [
  ...[arabic.bodyNouns, arabic.officeNouns, arabic.looseNouns, arabic.domainNouns, arabic.constructNouns],
  ...[french.bodyNouns, french.officeNouns, french.looseNouns, french.domainWords, ...french.pairs.values()],
  ...[english.bodyNouns, english.officeNouns, english.domainWords, small],
];
const adjectives = tableOf(
  'وطني وطنيه عام عامه ملكي ملكيه مركزي مركزيه قضائي قضائيه مدني مدنيه داخلي داخليه اعلي عليا دولة نظام',
);

/**
 * Whether a name is made of nothing but the words of such work: every country may have a "National Police", and only the
 * country of the newsroom tells whose it is. "Guardia Civil" and "Jordan Customs" say themselves whose they are.
 */
export function isGenericName(name: string): boolean {
  const words = normalisePhrase(name).split(' ');
  return words.every((folded) => {
    const bare = folded.replace(/^و?(?:ال|لل)/u, '');
    return (
      tables.some((table) => table.has(folded) || table.has(bare)) || adjectives.has(bare) || adjectives.has(folded)
    );
  });
}
