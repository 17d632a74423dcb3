export type * from './api/schema.js';
export type { Open } from './api/open.js';
export type { BodyOf, ItemOf, PagedPath, PathWith, ResultOf } from './api/operations.js';
export { HubClient, type HubClientOptions } from './http/hub-client.js';
export type { Answer } from './http/answer.js';
export type { CallOptions } from './http/call-options.js';
export { HubUnreachable } from './http/hub-unreachable.js';
export { ProblemError } from './http/problem-error.js';
export {
  TokenRefused,
  TokenSource,
  type BearerToken,
  type ClientCredentials,
  type Credentials,
} from './http/token-source.js';
export { items, pages, type PagedOptions } from './http/pages.js';
export { idOf } from './http/id-of.js';
export { waitFor } from './http/poll.js';
export { eventPages, eventsSoFar, type EventFilter, type FeedPosition } from './events/feed.js';
export { followEvents, type FeedEntry } from './events/follow-events.js';
export type { StreamOptions } from './events/follow-stream.js';
export { uploadBatch, type UploadOptions } from './batches/upload-batch.js';
export { followBatch, isOver } from './batches/follow-batch.js';
export { batchResults, openBatchResults, type ResultOptions } from './batches/batch-results.js';
export { playStory, STORY_REQUEST, type StoryEnd, type StoryParties, type StoryStep } from './story/story.js';
