package org.storytank.planted.debate.exchange;

import org.springframework.context.ApplicationContext;

public record ExchangeWithSpring(ApplicationContext context) {}
