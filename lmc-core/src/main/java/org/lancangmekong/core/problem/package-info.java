/**
 * How this library reports problems: where a problem is ({@link org.lancangmekong.core.problem.Pointer}, {@link
 * org.lancangmekong.core.problem.Location}), how serious it is ({@link org.lancangmekong.core.problem.Severity}), what
 * it is ({@link org.lancangmekong.core.problem.Violation}), and all problems together ({@link
 * org.lancangmekong.core.problem.ValidationReport}).
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.problem;

import javax.annotation.ParametersAreNonnullByDefault;
