/** bench – what Story Tank costs, measured beside what others cost, and proofs too long for every test run. */
@NullMarked
package org.storytank.bench;

import org.jspecify.annotations.NullMarked;
