package org.storytank.coediting;

/** Secrets this place signs with, made at first use and kept. */
interface SigningKeys {

    byte[] named(String name);
}
