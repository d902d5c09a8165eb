/**
 * The values that records consist of: dates that may be partial, quantities that may be approximate, text in several
 * languages, and the evidence for all of them.
 *
 * <p>All values are immutable. A value without meaning is refused with an {@link
 * org.lancangmekong.core.problem.InvalidValueException}.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.value;

import javax.annotation.ParametersAreNonnullByDefault;
