/**
 * How this library speaks about problems: where ({@link org.lancangmekong.core.problem.Pointer}, {@link
 * org.lancangmekong.core.problem.Location}), how bad ({@link org.lancangmekong.core.problem.Severity}), what ({@link
 * org.lancangmekong.core.problem.Violation}), and all of them together ({@link
 * org.lancangmekong.core.problem.ValidationReport}).
 *
 * <p>No method here accepts or returns {@code null}.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.problem;

import javax.annotation.ParametersAreNonnullByDefault;
