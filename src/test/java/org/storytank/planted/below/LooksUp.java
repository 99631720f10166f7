package org.storytank.planted.below;

import org.storytank.planted.above.Above;

public record LooksUp(Above above) {}
