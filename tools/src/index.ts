export { NodeProcess, ROOT, type NodeProcessOptions } from './processes/node-process.js';
export { startCluster, type Cluster, type ClusterOptions } from './cluster/cluster.js';
