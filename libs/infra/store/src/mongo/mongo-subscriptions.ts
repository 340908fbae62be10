import type { Connection } from 'mongoose';
import { type Delivery, Subscriptions, type WebhookSubscription } from '../subscriptions.js';
import type { CollectionPlan } from './collection-plan.js';
import { type NewRow, StoredCollection } from './stored-collection.js';

interface SubscriptionKeys {
  readonly isActive: boolean;
}

interface DeliveryKeys {
  readonly nextAttemptAt: number | null;
}

const subscriptionsPlan: CollectionPlan<SubscriptionKeys> = {
  name: 'subscriptions',
  keys: { isActive: Boolean },
  indexes: [{ isActive: 1, _id: 1 }],
};

const deliveriesPlan: CollectionPlan<DeliveryKeys> = {
  name: 'deliveries',
  keys: { nextAttemptAt: Number },
  indexes: [{ nextAttemptAt: 1, _id: 1 }],
};

/** Subscriptions and their deliveries in two collections of these names. */
export class MongoSubscriptions extends Subscriptions {
  readonly #subscriptions: StoredCollection<SubscriptionKeys, WebhookSubscription>;
  readonly #deliveries: StoredCollection<DeliveryKeys, Delivery>;

  constructor(connection: Connection) {
    super();
    this.#subscriptions = new StoredCollection(connection, subscriptionsPlan);
    this.#deliveries = new StoredCollection(connection, deliveriesPlan);
  }

  async createIndexes(): Promise<void> {
    await this.#subscriptions.createIndexes();
    await this.#deliveries.createIndexes();
  }

  override async insert(subscription: WebhookSubscription): Promise<'inserted' | 'duplicate'> {
    return (await this.#subscriptions.insert(subscriptionRow(subscription))) ? 'inserted' : 'duplicate';
  }

  override replace(subscription: WebhookSubscription): Promise<void> {
    return this.#subscriptions.replace(subscriptionRow(subscription));
  }

  override async find(subscriptionId: string): Promise<WebhookSubscription | null> {
    const [found] = await this.#subscriptions.find({ _id: subscriptionId });
    return found ?? null;
  }

  override active(after: string | null, limit: number): Promise<WebhookSubscription[]> {
    return this.#subscriptions.find({ isActive: true, _id: { $gt: after ?? '' } }, { sort: { _id: 1 }, limit });
  }

  override async insertDelivery(delivery: Delivery): Promise<'inserted' | 'duplicate'> {
    return (await this.#deliveries.insert(deliveryRow(delivery))) ? 'inserted' : 'duplicate';
  }

  override replaceDelivery(delivery: Delivery): Promise<void> {
    return this.#deliveries.replace(deliveryRow(delivery));
  }

  override dueDeliveries(now: number, limit: number): Promise<Delivery[]> {
    // What is done has null there, and a comparison with a number passes over null.
    return this.#deliveries.find({ nextAttemptAt: { $lte: now } }, { sort: { nextAttemptAt: 1, _id: 1 }, limit });
  }
}

function subscriptionRow(subscription: WebhookSubscription): NewRow<SubscriptionKeys, WebhookSubscription> {
  const keys = { isActive: subscription.disabledAt === null };
  return { id: subscription.subscriptionId, keys, document: subscription };
}

function deliveryRow(delivery: Delivery): NewRow<DeliveryKeys, Delivery> {
  return { id: delivery.deliveryId, keys: { nextAttemptAt: delivery.nextAttemptAt }, document: delivery };
}
