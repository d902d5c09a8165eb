/**
 * How this library reports problems: where a problem is ({@link org.lancangmekong.core.problem.Pointer}, {@link
 * org.lancangmekong.core.problem.Location}), how serious it is ({@link org.lancangmekong.core.problem.Severity}), what
 * it is ({@link org.lancangmekong.core.problem.Violation}), and all problems together ({@link
 * org.lancangmekong.core.problem.ValidationReport}).
 *
 * <p>No method here accepts or returns {@code null}.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.problem;

import javax.annotation.ParametersAreNonnullByDefault;
