/** Another program listens where the newsroom should. */
export class NewsroomAddressError extends Error {
  readonly code = 'NEWSROOM_ADDRESS_TAKEN';
  readonly canRetry = false;

  constructor(address: string, options: ErrorOptions) {
    super(`The newsroom cannot listen on ${address}: set MARSAD_NEWSROOM_PORT to a free port.`, options);
  }
}
