package org.storytank.account;

/** What moderation says about a name before it is used; without one, every readable name is. */
@FunctionalInterface
public interface NameCheck {

    boolean allows(String name);
}
