package org.storytank.planted.coediting.yjs;

import org.springframework.context.ApplicationContext;

public record EngineWithSpring(ApplicationContext context) {}
