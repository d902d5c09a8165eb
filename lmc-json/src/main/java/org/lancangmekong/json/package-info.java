/**
 * JSON for the model: {@link org.lancangmekong.json.LmcJson} reads and writes, {@link
 * org.lancangmekong.json.catalogue.ReferenceCatalogue} holds the facts that this library ships.
 *
 * <p>No method returns {@code null} unless its documentation says so. A method or constructor that is given {@code null}
 * throws a {@link NullPointerException} whose message is the name of the parameter, unless its documentation admits {@code
 * null}; a collection or array that contains {@code null} is refused by the same exception.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.json;

import javax.annotation.ParametersAreNonnullByDefault;
