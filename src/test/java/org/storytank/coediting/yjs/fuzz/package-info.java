/** fuzz – frames that nobody should send: each is read or refused by name, soon, cheaply, and changes nothing when refused. */
@NullMarked
package org.storytank.coediting.yjs.fuzz;

import org.jspecify.annotations.NullMarked;
