/** Tells Nest which handlers belong to the event log, so that no other transport of the process gets them. */
export const eventLogTransport = Symbol('marsad event log');
