import { type Delivery, Subscriptions, type WebhookSubscription } from '../subscriptions.js';
import { StoreFile } from './store-file.js';

const schema = [
  `CREATE TABLE subscriptions (
     subscription_id TEXT NOT NULL UNIQUE, is_active INTEGER NOT NULL, document TEXT NOT NULL
   );
   CREATE INDEX subscriptions_active ON subscriptions (is_active, subscription_id);

   CREATE TABLE deliveries (delivery_id TEXT NOT NULL UNIQUE, next_attempt_at INTEGER, document TEXT NOT NULL);
   CREATE INDEX deliveries_due ON deliveries (next_attempt_at) WHERE next_attempt_at IS NOT NULL;`,
];

const insertSubscriptionSql = 'INSERT INTO subscriptions (subscription_id, is_active, document) VALUES (?, ?, ?)';
const insertDeliverySql = 'INSERT INTO deliveries (delivery_id, next_attempt_at, document) VALUES (?, ?, ?)';

/** Subscriptions and their deliveries in one SQLite file. */
export class EmbeddedSubscriptions extends Subscriptions {
  readonly file: StoreFile;

  constructor(path: string) {
    super();
    this.file = new StoreFile(path, schema);
  }

  override async insert(subscription: WebhookSubscription): Promise<'inserted' | 'duplicate'> {
    const sql = `${insertSubscriptionSql} ON CONFLICT (subscription_id) DO NOTHING`;
    return (await this.#writeSubscription(sql, subscription)) > 0 ? 'inserted' : 'duplicate';
  }

  override async replace(subscription: WebhookSubscription): Promise<void> {
    const sql = `${insertSubscriptionSql} ON CONFLICT (subscription_id) DO UPDATE SET
      is_active = excluded.is_active, document = excluded.document`;
    await this.#writeSubscription(sql, subscription);
  }

  override async find(subscriptionId: string): Promise<WebhookSubscription | null> {
    const sql = 'SELECT document FROM subscriptions WHERE subscription_id = ?';
    return this.file.documents<WebhookSubscription>(sql, subscriptionId)[0] ?? null;
  }

  override async active(after: string | null, limit: number): Promise<WebhookSubscription[]> {
    const sql = `SELECT document FROM subscriptions WHERE is_active = 1 AND subscription_id > ?
      ORDER BY subscription_id LIMIT ?`;
    return this.file.documents<WebhookSubscription>(sql, after ?? '', limit);
  }

  override async insertDelivery(delivery: Delivery): Promise<'inserted' | 'duplicate'> {
    const sql = `${insertDeliverySql} ON CONFLICT (delivery_id) DO NOTHING`;
    return (await this.#writeDelivery(sql, delivery)) > 0 ? 'inserted' : 'duplicate';
  }

  override async replaceDelivery(delivery: Delivery): Promise<void> {
    const sql = `${insertDeliverySql} ON CONFLICT (delivery_id) DO UPDATE SET
      next_attempt_at = excluded.next_attempt_at, document = excluded.document`;
    await this.#writeDelivery(sql, delivery);
  }

  override async dueDeliveries(now: number, limit: number): Promise<Delivery[]> {
    const sql = 'SELECT document FROM deliveries WHERE next_attempt_at <= ? ORDER BY next_attempt_at LIMIT ?';
    return this.file.documents<Delivery>(sql, now, limit);
  }

  close(): void {
    this.file.close();
  }

  #writeSubscription(sql: string, subscription: WebhookSubscription): Promise<number> {
    const isActive = subscription.disabledAt === null ? 1 : 0;
    const document = JSON.stringify(subscription);
    return this.file.write(() => this.file.run(sql, subscription.subscriptionId, isActive, document));
  }

  #writeDelivery(sql: string, delivery: Delivery): Promise<number> {
    const document = JSON.stringify(delivery);
    return this.file.write(() => this.file.run(sql, delivery.deliveryId, delivery.nextAttemptAt, document));
  }
}
