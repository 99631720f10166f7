/**
 * wire – the messages that Yjs clients and servers exchange: sync steps, updates, awareness.
 */
package org.storytank.coediting.wire;
