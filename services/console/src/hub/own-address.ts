import type { AddressInfo, Server } from 'node:net';

/** Where this very process listens, known once it does: `http://host:port`. */
export const ownAddress = (server: Pick<Server, 'address'>): string => {
  const { port, address, family } = server.address() as AddressInfo;
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
};
