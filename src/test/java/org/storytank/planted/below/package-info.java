@ApplicationModule(allowedDependencies = {})
package org.storytank.planted.below;

import org.springframework.modulith.ApplicationModule;
