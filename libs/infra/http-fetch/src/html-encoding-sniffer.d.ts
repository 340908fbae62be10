// The package brings no types of its own.
declare module 'html-encoding-sniffer' {
  interface SnifferOptions {
    readonly xml?: boolean;
    readonly transportLayerEncodingLabel?: string;
    readonly defaultEncoding?: string;
    readonly maxPrescanBytes?: number;
  }
  function sniffEncoding(bytes: Uint8Array, options?: SnifferOptions): string;
  export = sniffEncoding;
}
