export { HubClient, type Answer, type CallOptions } from './http/hub-client.js';
export { ProblemError } from './http/problem-error.js';
export { TokenSource, type Credentials } from './http/token-source.js';
export { waitFor } from './http/poll.js';
export { eventsSoFar, type FeedEvent } from './http/events.js';
export { playStory, STORY_REQUEST, type StoryParties, type StoryStep } from './story/story.js';
