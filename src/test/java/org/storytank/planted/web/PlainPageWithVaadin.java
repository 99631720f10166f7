package org.storytank.planted.web;

import com.vaadin.flow.component.Component;

record PlainPageWithVaadin(Component component) {}
