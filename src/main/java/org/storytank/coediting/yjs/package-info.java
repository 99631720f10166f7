/**
 * yjs – a Yjs 13 document engine for servers: reads, merges, stores and writes what Yjs clients send, byte for byte.
 * Pure Java, no framework; one document is touched by one thread at a time, many documents at once.
 */
package org.storytank.coediting.yjs;
