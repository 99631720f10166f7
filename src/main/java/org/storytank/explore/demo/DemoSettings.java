package org.storytank.explore.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param load whether an empty place gets the demo story and its debate when it starts */
@ConfigurationProperties("storytank.demo")
record DemoSettings(@DefaultValue("true") boolean load) {}
