/** The part of kafkajs's inside that `quiet-request-queue.ts` mends; the package declares no types for it. */
declare module 'kafkajs/src/network/requestQueue/index.js' {
  interface RequestQueue {
    readonly pending: readonly unknown[];
    scheduleCheckPendingRequests(): void;
  }
  const requestQueueClass: { readonly prototype: RequestQueue };
  export { requestQueueClass as default };
}
