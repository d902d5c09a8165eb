/**
 * Sample data for tests: {@link org.lancangmekong.samples.Samples} gives realistic records that are the same every time,
 * {@link org.lancangmekong.samples.LmcArbitraries} gives everything that is allowed, for jqwik's properties, {@link
 * org.lancangmekong.samples.LmcCatalogues} whole catalogues of it, and {@link org.lancangmekong.samples.Mutants} gives
 * documents with exactly one defect, and what must be reported of it.
 *
 * <p>All of it is invented. Places, countries and codes are real; what is said of them is not.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.samples;

import javax.annotation.ParametersAreNonnullByDefault;
