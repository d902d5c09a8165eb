/**
 * Questions over a whole catalogue: which members rest on which sources, where sources disagree, what a fund gave, when
 * the meetings of a series were due, what changed between two catalogues. Each is asked as {@code X.of(catalogue, ...)}
 * and says what its answer rests on.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.insight;

import javax.annotation.ParametersAreNonnullByDefault;
