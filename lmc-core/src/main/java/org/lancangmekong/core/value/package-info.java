/**
 * The values that records consist of: dates that may be partial, quantities that may be approximate, text in several
 * languages, and the evidence for all of them.
 *
 * <p>All values are immutable. A value without meaning is refused with an {@link
 * org.lancangmekong.core.problem.InvalidValueException}; no method accepts or returns {@code null}.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.value;

import javax.annotation.ParametersAreNonnullByDefault;
