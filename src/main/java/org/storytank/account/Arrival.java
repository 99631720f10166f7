package org.storytank.account;

/** Somebody on a device. @param deviceKey the secret its HttpOnly cookie keeps; only its hash is stored */
public record Arrival(Person person, String deviceKey) {}
