import { connect } from 'node:net';

// Metadata v1 with an empty topic list (https://kafka.apache.org/protocol): the smallest request that only a broker
// which takes part in the cluster answers. A client library would retry and log by its own rules.
const request = Buffer.from('00000017000300010000000100097472616365706f737400000000', 'hex');

/** Whether the broker at 127.0.0.1:`port` answers a metadata request with itself and a controller within `waitMs`. */
export function answersMetadata(port: number, waitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    let answer = Buffer.alloc(0);
    const finish = (result: boolean): void => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(waitMs, () => finish(false));
    socket.on('error', () => finish(false));
    socket.on('close', () => finish(false));
    socket.on('connect', () => socket.write(request));
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      if (answer.length >= 4 && answer.length >= 4 + answer.readInt32BE(0)) finish(namesController(answer));
    });
  });
}

function namesController(answer: Buffer): boolean {
  // Size, correlation id, then brokers: id, host, port, nullable rack; then the controller's id, -1 for none.
  const brokers = answer.readInt32BE(8);
  let at = 12;
  for (let broker = 0; broker < brokers; broker += 1) {
    at += 4;
    at += 2 + answer.readInt16BE(at) + 4;
    at += 2 + Math.max(0, answer.readInt16BE(at));
  }
  return brokers > 0 && answer.readInt32BE(at) >= 0;
}
