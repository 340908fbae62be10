import { eventCatalogue, type Topic, topics } from '#core/contracts';
import type { TopicSpec } from './event-log.js';
import { deadLettersTopicOf, retryTopicOf } from './side-topics.js';

const dayMs = 86_400_000;

/** A topic of the log: what it holds, by which key, and for how long. */
export interface CataloguedTopic {
  readonly topic: string;
  /** The topic of the catalogue that it is, or is a side topic of. */
  readonly mainTopic: Topic;
  readonly role: 'main' | 'retry' | 'dead-letters';
  readonly title: string;
  readonly description: string;
  /** What the key of a record is. */
  readonly key: 'articleId' | 'factId' | 'site';
  /** The event types that live in it. */
  readonly types: readonly string[];
  /** In milliseconds; null for ever. */
  readonly retentionMs: number | null;
  /** Of the records of one key, only the last is kept: each of them says all that the ones before said. */
  readonly isCompacted: boolean;
}

interface MainTopic {
  readonly title: string;
  readonly description: string;
  readonly key: CataloguedTopic['key'];
  readonly retentionMs: number | null;
  readonly isCompacted?: true;
}

/** A record rests here for minutes; a week covers a group that is down over holidays. */
const retryRetentionMs = 7 * dayMs;
/** Time for a person to look at them and to publish them again. */
const deadLettersRetentionMs = 30 * dayMs;

const mainTopics: Readonly<Record<Topic, MainTopic>> = {
  [topics.articles]: {
    title: 'Article revisions',
    description: 'One record for each revision of an article. Kept for ever: replays start here.',
    key: 'articleId',
    retentionMs: null,
  },
  [topics.metrics]: {
    title: 'Figures of an article revision',
    description:
      'One record for each revision, with the complete set of its figures. Can be made again from the articles.',
    key: 'articleId',
    retentionMs: 90 * dayMs,
  },
  [topics.changes]: {
    title: 'Changes of facts',
    description:
      'One record for each fact that was created, revised or retracted. The facts themselves keep their history.',
    key: 'factId',
    retentionMs: 90 * dayMs,
  },
  [topics.sites]: {
    title: 'How the sites are',
    description: 'How a site is after it was visited: a snapshot, of which the one with the highest sequence counts.',
    key: 'site',
    retentionMs: null,
    isCompacted: true,
  },
};

function withSideTopics(mainTopic: Topic): CataloguedTopic[] {
  const main = mainTopics[mainTopic];
  const types = [...eventCatalogue].filter(([, { topic }]) => topic === mainTopic).map(([type]) => type);
  const own = { mainTopic, key: main.key, types, isCompacted: false };
  return [
    { ...own, topic: mainTopic, role: 'main', ...main },
    {
      ...own,
      topic: retryTopicOf(mainTopic),
      role: 'retry',
      title: `${main.title}: another try`,
      description: `Records of ${mainTopic} that one group could not handle, resting until its next try.`,
      retentionMs: retryRetentionMs,
    },
    {
      ...own,
      topic: deadLettersTopicOf(mainTopic),
      role: 'dead-letters',
      title: `${main.title}: dead letters`,
      description: `Records of ${mainTopic} that one group gave up, with the reason in their headers.`,
      retentionMs: deadLettersRetentionMs,
    },
  ];
}

/** Every topic of the log. The log's topics are made from this list, and docs/asyncapi.yaml is written from it. */
export const topicCatalogue: readonly CataloguedTopic[] = Object.values(topics).flatMap(withSideTopics);

/** The topics as the log is asked to make them. */
export function topicSpecs(partitions: number): TopicSpec[] {
  return topicCatalogue.map(({ topic, retentionMs, isCompacted }) => ({ topic, partitions, retentionMs, isCompacted }));
}
