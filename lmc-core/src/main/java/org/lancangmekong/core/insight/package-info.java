/**
 * Questions over a whole catalogue: which members rest on which sources, where sources disagree, what a fund gave, when
 * the meetings of a series were due, what changed between two catalogues. Each is asked as {@code X.of(catalogue, ...)}
 * and says what its answer rests on.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.insight;

import javax.annotation.ParametersAreNonnullByDefault;
