import type { IHeaders, KafkaMessage, TopicMessages } from 'kafkajs';
import type { Delivery, Message } from '../../ports/message.js';

/** By topic, in the order given. The id travels as the CloudEvents header, whoever made the message. */
export const toTopicMessages = (messages: readonly Message[]): TopicMessages[] => {
  const byTopic = new Map<string, TopicMessages['messages']>();
  for (const { id, topic, key, headers, body } of messages) {
    const own = byTopic.get(topic) ?? [];
    byTopic.set(topic, own);
    own.push({ key, value: body, headers: { ...headers, ce_id: id } });
  }
  return [...byTopic].map(([topic, own]) => ({ topic, messages: own }));
};

const textOf = (value: IHeaders[string]): string | undefined => {
  const one = Array.isArray(value) ? value.at(-1) : value;
  return one?.toString();
};

/** A message of anybody's: without an id it is `''`, which no consumer takes for one of ours. */
export const toDelivery = (topic: string, partition: number, message: KafkaMessage): Delivery => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const text = textOf(value);
    if (text !== undefined) headers[name] = text;
  }
  return {
    id: headers.ce_id ?? '',
    topic,
    key: message.key?.toString() ?? '',
    headers,
    body: message.value ?? Buffer.alloc(0),
    partition,
    position: message.offset,
  };
};
