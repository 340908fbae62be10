interface GroupAndTopic {
  readonly group: string;
  readonly topic: string;
}

/** Is told what became of each record; the process's metrics fit. */
export interface DeliveryObserver {
  recordHandled(record: GroupAndTopic): void;
  recordRetried(record: GroupAndTopic): void;
  recordDeadLettered(record: GroupAndTopic, code: string): void;
}
