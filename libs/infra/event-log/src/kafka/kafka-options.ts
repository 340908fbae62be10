/** How one installation reaches its Kafka cluster. Times are in milliseconds. */
export interface KafkaOptions {
  /** At least one, each `host:port`; an IPv6 address stands in brackets. */
  readonly brokers: readonly string[];
  /** Put before the names of topics and groups on the brokers, so that installations can share a cluster. */
  readonly prefix: string;
  /** Null for connections without TLS. */
  readonly tls: { readonly certificateAuthority: string | null } | null;
  readonly sasl: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  } | null;
  /** Copies of each partition of a topic that is made; null for as many as there are brokers, up to three. */
  readonly replication: number | null;
  /** A member that gave no sign of life for so long has lost its partitions. */
  readonly sessionTimeoutMs: number;
  /** How long the start waits for a broker that does not answer. */
  readonly startTimeoutMs: number;
  /** A publish that is not acknowledged in this time is refused. */
  readonly publishTimeoutMs: number;
  /** Takes what the client has to say; it never holds a secret. */
  readonly tell?: (line: string) => void;
}

/** Names as the brokers know them. */
export class BrokerNames {
  constructor(private readonly prefix: string) {}

  /** A topic or a group as the brokers name it. */
  outside(name: string): string {
    return `${this.prefix}${name}`;
  }

  /** A topic of the brokers as this side of the port names it. */
  inside(name: string): string {
    return name.slice(this.prefix.length);
  }
}
