/** A reader's standing order for changes, delivered to a URL. */
export interface WebhookSubscription {
  readonly subscriptionId: string;
  readonly url: string;
  /** Which changes; an empty filter takes all. */
  readonly filter: { readonly indicator?: string; readonly area?: string; readonly institution?: string };
  /** Signing secret (Standard Webhooks `whsec_…`), as sealed by the owner of the port's key; never logged. */
  readonly sealedSecret: string;
  readonly createdAt: number;
  readonly disabledAt: number | null;
}

/** One change on its way to one subscription. */
export interface Delivery {
  /** `subscriptionId:changeId`: a change is delivered once to each. */
  readonly deliveryId: string;
  readonly subscriptionId: string;
  readonly changeId: string;
  /** The event as it is sent. */
  readonly payload: string;
  readonly attempts: number;
  /** Milliseconds since 1970; null when it was delivered or given up. */
  readonly nextAttemptAt: number | null;
  readonly status: 'pending' | 'delivered' | 'given_up';
  readonly lastError: string | null;
}

/**
 * Who asked to be told, and what is still to be told.
 *
 * Promises, proved on every adapter by the contract suite: inserts are unique by id and durable; a replace puts the whole
 * document in the place of the one with its id; due deliveries come the longest overdue first.
 */
export abstract class Subscriptions {
  abstract insert(subscription: WebhookSubscription): Promise<'inserted' | 'duplicate'>;
  abstract replace(subscription: WebhookSubscription): Promise<void>;
  abstract find(subscriptionId: string): Promise<WebhookSubscription | null>;
  /** Subscriptions that are not disabled, by id, after the given one. */
  abstract active(after: string | null, limit: number): Promise<WebhookSubscription[]>;

  abstract insertDelivery(delivery: Delivery): Promise<'inserted' | 'duplicate'>;
  abstract replaceDelivery(delivery: Delivery): Promise<void>;
  abstract dueDeliveries(now: number, limit: number): Promise<Delivery[]>;
}
