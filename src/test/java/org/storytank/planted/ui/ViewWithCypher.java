package org.storytank.planted.ui;

import org.neo4j.driver.Driver;

record ViewWithCypher(Driver driver) {}
