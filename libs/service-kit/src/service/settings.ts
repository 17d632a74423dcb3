/** Settings common to all services, parsed once and frozen; see `parseSettings`. */
export interface Settings {
  readonly runMode: 'production' | 'development';
  readonly authDevIssuer: boolean;
  readonly clockAdjustable: boolean;
  readonly seedDemo: boolean;
  /** Public address of the hub, without a trailing slash: `http://127.0.0.1:3000`. */
  readonly publicUrl: string;
  /** Secret that signs cursors; the same in every process. */
  readonly cursorSecret: string;
  /** Where the console finds each service's internal port. */
  readonly internalUrls: Readonly<Record<string, string>>;
  /** Shared secret of calls between the hub's own processes. */
  readonly internalToken: string;
}
