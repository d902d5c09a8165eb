/**
 * The reference catalogue: the sourced facts of Lancang-Mekong Cooperation that this library ships.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json.catalogue;

import javax.annotation.ParametersAreNonnullByDefault;
