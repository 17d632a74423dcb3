export { NodeProcess, ROOT, type NodeProcessOptions } from './processes/node-process.js';
export { startCluster, type Cluster, type ClusterOptions } from './cluster/cluster.js';
export { standaloneProcess, type StandaloneOptions } from './processes/standalone-process.js';
export { contactPoint } from './demo/contact-points.js';
export { temporaryFolder } from './processes/temporary-folder.js';
export {
  startHub,
  type Form,
  type HubUnderTest,
  type Instances,
  type Victim,
} from './ledger/hub-under-test.js';
