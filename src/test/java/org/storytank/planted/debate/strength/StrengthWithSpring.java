package org.storytank.planted.debate.strength;

import org.springframework.context.ApplicationContext;

public record StrengthWithSpring(ApplicationContext context) {}
